package cn.jiangxin.platform.database;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.context.env.PropertySource;
import java.util.Map;

/** Gives every application context, of the service and of a test alike, its database. */
@ContextConfigurer
public final class DatabaseConfigurer implements ApplicationContextConfigurer {
  /** Above the configuration files, the environment and the system properties. */
  private static final int PRIORITY = 0;

  @Override
  public void configure(ApplicationContextBuilder builder) {
    JdbcSettings settings = Databases.current();
    builder.propertySources(
        PropertySource.of(
            "database",
            Map.of(
                "datasources.default.url", settings.url(),
                "datasources.default.username", settings.user(),
                "datasources.default.password", settings.password()),
            PRIORITY));
  }

  @Override
  public void configure(ApplicationContext context) {
    Databases.usedBy(context);
  }
}
