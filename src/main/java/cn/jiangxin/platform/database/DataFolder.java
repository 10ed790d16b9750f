package cn.jiangxin.platform.database;

import cn.jiangxin.platform.StartProblem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The folder in which one service keeps its embedded database; held by one service at a time. */
final class DataFolder implements AutoCloseable {
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private static final String LOCK_FILE = "service.lock";
  private static final String PASSWORD_FILE = "database.password";
  private static final String OWNER_PASSWORD_FILE = "database.owner.password";

  private final Path root;
  private final FileLock lock;

  private DataFolder(Path root, FileLock lock) {
    this.root = root;
    this.lock = lock;
  }

  /**
   * Makes the folder if need be and takes it for this process. The operating system gives the lock
   * back however the process ends.
   *
   * @throws StartProblem if it cannot be written or another service holds it
   */
  static DataFolder open(Path root) {
    Path folder = root.toAbsolutePath().normalize();
    try {
      Files.createDirectories(folder);
      protect(folder, "rwx------");
      return new DataFolder(folder, lock(folder));
    } catch (IOException e) {
      throw new StartProblem("platform.start.folder-not-writable", e, folder);
    }
  }

  /** Whether another process holds the folder at this moment. */
  static boolean isHeldByAnother(Path folder) {
    if (!Files.exists(folder.resolve(LOCK_FILE))) {
      return false;
    }
    try (FileChannel channel =
            FileChannel.open(folder.resolve(LOCK_FILE), StandardOpenOption.WRITE);
        FileLock taken = channel.tryLock()) {
      return taken == null;
    } catch (IOException e) {
      throw new StartProblem("platform.start.folder-not-writable", e, folder);
    }
  }

  private static FileLock lock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve(LOCK_FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock taken = channel.tryLock();
      if (taken != null) {
        return taken;
      }
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw new StartProblem("platform.start.folder-in-use", e, folder);
    }
    channel.close();
    throw new StartProblem("platform.start.folder-in-use", null, folder);
  }

  Path root() {
    return root;
  }

  Path file(String name) {
    return root.resolve(name);
  }

  /** The password of the service's database user; made by chance, readable by us alone. */
  String password() throws IOException {
    makeOnce(file(PASSWORD_FILE));
    return password(root);
  }

  /** The password of the database's owner; made by chance, readable by us alone. */
  String ownerPassword() throws IOException {
    makeOnce(file(OWNER_PASSWORD_FILE));
    return ownerPassword(root);
  }

  private static void makeOnce(Path file) throws IOException {
    if (!Files.exists(file)) {
      byte[] bytes = new byte[24];
      new SecureRandom().nextBytes(bytes);
      writePrivately(file, HexFormat.of().formatHex(bytes));
    }
  }

  /** The password that the holder of a folder has made for the service's user. */
  static String password(Path root) throws IOException {
    return Files.readString(root.resolve(PASSWORD_FILE)).strip();
  }

  /** The password that the holder of a folder has made for the owner. */
  static String ownerPassword(Path root) throws IOException {
    return Files.readString(root.resolve(OWNER_PASSWORD_FILE)).strip();
  }

  /** Writes a file that nobody else can read at any moment. */
  static void writePrivately(Path file, String text) throws IOException {
    Files.deleteIfExists(file);
    Files.createFile(file);
    protect(file, "rw-------");
    Files.writeString(file, text);
  }

  private static void protect(Path path, String mode) throws IOException {
    if (POSIX) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }
  }

  @Override
  public void close() throws IOException {
    lock.acquiredBy().close();
  }
}
