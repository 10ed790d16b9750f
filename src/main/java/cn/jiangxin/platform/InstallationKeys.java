package cn.jiangxin.platform;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Finds the installation's secret: the configured one, else the file beside the embedded database,
 * else, for a database that others keep, a row in it. File and row are made at the first start.
 */
@Factory
final class InstallationKeys {
  private static final String ROW = "key";
  private static final String CHECK = "key-check";

  private final InstallationSettingRows rows;
  private final Installation installation;

  InstallationKeys(InstallationSettingRows rows, Installation installation) {
    this.rows = rows;
    this.installation = installation;
  }

  /**
   * The secret.
   *
   * @param configured Base64 of 32 random bytes or more
   * @param folder data folder of the embedded database; null if another database is used
   * @throws StartProblem if it is not the one with which the database was first used, or others
   *     know it and the database is not a demo's
   */
  @Singleton
  InstallationKey key(
      @Nullable @Value("${jiangxin.key}") String configured,
      @Nullable @Value("${jiangxin.data-folder}") Path folder) {
    String text = configured == null || configured.isBlank() ? kept(folder) : configured;
    InstallationKey key = new InstallationKey(KeyText.read(text));
    if (KeyText.isSample(text) && !installation.isDemo()) {
      throw new StartProblem("platform.start.sample-key", null);
    }
    String check = key.digest(CHECK, "");
    if (!settled(CHECK, check).equals(check)) {
      throw new StartProblem("platform.start.other-key", null);
    }
    return key;
  }

  private String kept(@Nullable Path folder) {
    return folder == null ? settled(ROW, KeyText.made()) : KeyFile.of(folder);
  }

  /** Several nodes may start at once; the value of the first counts. */
  private String settled(String name, String value) {
    rows.addUnlessThere(name, value);
    return rows.findById(name).map(InstallationSettingRow::value).orElse(value);
  }
}
