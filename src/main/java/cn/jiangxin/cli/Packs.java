package cn.jiangxin.cli;

import cn.jiangxin.platform.StartProblem;
import cn.jiangxin.policy.PolicyCatalogue;
import cn.jiangxin.policy.pack.PackFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The policy packs for commands that need no database. What has been published on them stands in
 * the database and is not seen here.
 */
final class Packs {
  private static final String PROPERTY = "jiangxin.policies.dir";
  private static final String VARIABLE = "JIANGXIN_POLICIES_DIR";

  private Packs() {}

  static PolicyCatalogue load() {
    return PolicyCatalogue.load(outside());
  }

  static PolicyCatalogue load(Path changed) {
    return PolicyCatalogue.load(outside(), changed);
  }

  /** The text of the pack's files by name. */
  static Map<String, String> files(Path folder) {
    Map<String, String> files = new TreeMap<>();
    for (String name : PackFolder.FILES) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        files.put(name, read(file));
      }
    }
    return files;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new StartProblem("platform.start.unreadable-file", e, file);
    }
  }

  private static @Nullable Path outside() {
    String directory =
        Optional.ofNullable(System.getProperty(PROPERTY))
            .orElseGet(() -> Objects.requireNonNullElse(System.getenv(VARIABLE), ""));
    return directory.isBlank() ? null : Path.of(directory);
  }
}
