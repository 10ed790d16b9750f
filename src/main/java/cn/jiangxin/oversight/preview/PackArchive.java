package cn.jiangxin.oversight.preview;

import cn.jiangxin.policy.pack.PackFolder;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A pack as a ZIP file: its files, alone or in one folder. It is read in memory; names only choose
 * among the files that a pack may have and never reach the file system.
 */
public final class PackArchive {
  /** Largest ZIP file, in bytes. */
  public static final int LARGEST = 1_000_000;

  /** Largest file within it when unpacked, in bytes; far beyond any pack. */
  static final int LARGEST_FILE = 2_000_000;

  /** The field that refusals are laid at. */
  public static final String FIELD = "pack";

  /** What the message keys of refusals begin with. */
  static final String REFUSAL = "oversight.pack.";

  private static final Pattern NAME = Pattern.compile("(?:([^/\\\\:]{1,80})/)?([a-z]+\\.yml)");

  private final Map<String, String> files = new TreeMap<>();
  private final Set<String> folders = new HashSet<>();

  private PackArchive() {}

  /** The text of the pack's files by name, or why they can not be taken. */
  public static Result<Map<String, String>> read(byte[] zip) {
    if (zip.length == 0 || zip.length > LARGEST) {
      return refused(zip.length == 0 ? "none" : "large", String.valueOf(LARGEST / 1000));
    }
    PackArchive archive = new PackArchive();
    try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
      return archive.read(stream);
    } catch (CharacterCodingException e) {
      return refused("encoding");
    } catch (IOException | IllegalArgumentException e) {
      return refused("zip");
    }
  }

  private Result<Map<String, String>> read(ZipInputStream stream) throws IOException {
    for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
      Matcher name = NAME.matcher(entry.getName());
      if (!entry.isDirectory()) {
        if (!name.matches() || !isWanted(name)) {
          return refused(
              "entry", entry.getName().substring(0, Math.min(80, entry.getName().length())));
        }
        byte[] content = stream.readNBytes(LARGEST_FILE + 1);
        if (content.length > LARGEST_FILE) {
          return refused("unpacked", name.group(2));
        }
        files.put(name.group(2), text(content));
      }
    }
    return files.isEmpty() ? refused("zip") : Result.done(Map.copyOf(files));
  }

  /** One of a pack's files, there for the first time, in the folder in which the others are. */
  private boolean isWanted(Matcher name) {
    folders.add(name.group(1) == null ? "" : name.group(1));
    return PackFolder.FILES.contains(name.group(2))
        && !files.containsKey(name.group(2))
        && !folders.contains("..")
        && folders.size() == 1;
  }

  private static String text(byte[] content) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
  }

  private static Result<Map<String, String>> refused(String what, String... args) {
    return Result.refused(Reason.at(FIELD, REFUSAL + what, args));
  }
}
