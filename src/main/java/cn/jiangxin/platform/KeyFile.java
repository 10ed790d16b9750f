package cn.jiangxin.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The installation's secret beside its embedded database, readable by its owner alone. */
final class KeyFile {
  private static final String NAME = "installation.key";
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private KeyFile() {}

  /**
   * The secret of a data folder; made by chance when it is first asked for.
   *
   * @throws StartProblem if the folder cannot be read or written
   */
  static String of(Path folder) {
    Path file = folder.resolve(NAME);
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new StartProblem("platform.start.folder-not-writable", e, folder);
    }
  }

  /** A file half written when the power failed never bears the name. */
  private static void make(Path file) throws IOException {
    Path unfinished = file.resolveSibling(NAME + ".unfinished");
    Files.deleteIfExists(unfinished);
    try (FileChannel out = FileChannel.open(unfinished, options(), ownersOnly())) {
      out.write(ByteBuffer.wrap(KeyText.made().getBytes(StandardCharsets.US_ASCII)));
      out.force(true);
    }
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static Set<StandardOpenOption> options() {
    return Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  private static FileAttribute<?>[] ownersOnly() {
    return POSIX
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
