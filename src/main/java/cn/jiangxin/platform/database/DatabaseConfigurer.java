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

  static final String OWNER = "jiangxin.database.owner";
  static final String OWNER_PASSWORD = "jiangxin.database.owner-password";

  /** The pool takes it from the process; ms for which it trusts a connection unasked. */
  private static final String TRUSTED_FOR = "com.zaxxer.hikari.aliveBypassWindowMs";

  /**
   * The pool asks every connection whether it lives before it lends it out, also one used a moment
   * ago, or the first request after the database has begun to hang waits for the socket's limit.
   */
  @Override
  public void configure(ApplicationContextBuilder builder) {
    if (System.getProperty(TRUSTED_FOR) == null) {
      System.setProperty(TRUSTED_FOR, "0");
    }
    builder.propertySources(PropertySource.of("database", settings(Databases.current()), PRIORITY));
  }

  private static Map<String, Object> settings(DatabaseUsers users) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("datasources.default.url", users.service().url());
    settings.put("datasources.default.username", users.service().user());
    settings.put("datasources.default.password", users.service().password());
    if (users.separate()) {
      settings.put(OWNER, users.owner().user());
      settings.put(OWNER_PASSWORD, users.owner().password());
    }
    Databases.folder().ifPresent(folder -> settings.put("jiangxin.data-folder", folder));
    return settings;
  }

  @Override
  public void configure(ApplicationContext context) {
    Databases.usedBy(context);
  }
}
