package cn.jiangxin.cli;

import cn.jiangxin.policy.PolicyCatalogue;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
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

  private static @Nullable Path outside() {
    String directory =
        Optional.ofNullable(System.getProperty(PROPERTY))
            .orElseGet(() -> Objects.requireNonNullElse(System.getenv(VARIABLE), ""));
    return directory.isBlank() ? null : Path.of(directory);
  }
}
