package cn.jiangxin.platform.database;

import cn.jiangxin.platform.StartProblem;
import io.micronaut.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Looks at the database before it is migrated and refuses one that a newer build has changed;
 * Flyway alone would go on with tables it does not know.
 */
@Singleton
@Named(RefuseNewerDatabase.DATA_SOURCE)
final class RefuseNewerDatabase implements FlywayConfigurationCustomizer {
  static final String DATA_SOURCE = "default";

  @Override
  public void customizeFluentConfiguration(FluentConfiguration configuration) {
    String unknown =
        Arrays.stream(configuration.load().info().applied())
            .filter(migration -> !migration.getState().isResolved())
            .map(MigrationInfo::getVersion)
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    if (!unknown.isEmpty()) {
      throw new StartProblem("platform.start.database-newer", null, unknown);
    }
  }

  @Override
  public String getName() {
    return DATA_SOURCE;
  }
}
