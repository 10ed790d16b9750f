package cn.jiangxin.platform.database;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.context.env.PropertySource;
import java.util.HashMap;
import java.util.Map;

/** Gives every application context, of the service and of a test alike, its database. */
@ContextConfigurer
public final class DatabaseConfigurer implements ApplicationContextConfigurer {
  /** Above the configuration files, the environment and the system properties. */
  private static final int PRIORITY = 0;

  @Override
  public void configure(ApplicationContextBuilder builder) {
    JdbcSettings settings = Databases.current();
    Map<String, Object> values = new HashMap<>();
    values.put("datasources.default.url", settings.url());
    values.put("datasources.default.username", settings.user());
    values.put("datasources.default.password", settings.password());
    Databases.folder().ifPresent(folder -> values.put("jiangxin.data-folder", folder));
    builder.propertySources(PropertySource.of("database", values, PRIORITY));
  }

  @Override
  public void configure(ApplicationContext context) {
    Databases.usedBy(context);
  }
}
