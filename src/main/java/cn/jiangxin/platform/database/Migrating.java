package cn.jiangxin.platform.database;

import cn.jiangxin.platform.StartProblem;
import io.micronaut.context.annotation.Property;
import io.micronaut.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Migrates as the database's owner, and then gives the service's own user its rights. Looks at the
 * database before and refuses one that a newer build has changed; Flyway alone would go on with
 * tables it does not know.
 */
@Singleton
@Named(Migrating.DATA_SOURCE)
final class Migrating implements FlywayConfigurationCustomizer {
  static final String DATA_SOURCE = "default";

  private final DatabaseUsers users;

  Migrating(
      @Property(name = "datasources.default.url") String url,
      @Property(name = "datasources.default.username") String service,
      @Property(name = "datasources.default.password") String password,
      @Nullable @Property(name = DatabaseConfigurer.OWNER) String owner,
      @Nullable @Property(name = DatabaseConfigurer.OWNER_PASSWORD) String ownerPassword) {
    JdbcSettings own = new JdbcSettings(url, service, password);
    this.users =
        owner == null || ownerPassword == null
            ? DatabaseUsers.one(own)
            : new DatabaseUsers(own, new JdbcSettings(url, owner, ownerPassword));
  }

  @Override
  public void customizeFluentConfiguration(FluentConfiguration configuration) {
    if (users.separate()) {
      JdbcSettings owner = users.owner();
      configuration.dataSource(owner.url(), owner.user(), owner.password());
      configuration.callbacks(new AfterMigration(new ServiceRights(users)));
    }
    refuseNewer(configuration);
  }

  private static void refuseNewer(FluentConfiguration configuration) {
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
