package cn.jiangxin.testing;

import cn.jiangxin.platform.database.Databases;
import cn.jiangxin.platform.database.JdbcSettings;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.context.env.PropertySource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;

/**
 * The database of this test run: on the server that the service would use (the embedded one, or the
 * one named by JDBC_URL), but under a name of its own, made anew and migrated once a run, so that
 * no test can touch anybody's records.
 */
@ContextConfigurer
public final class TestDatabase implements ApplicationContextConfigurer {

  private static final int LOCK_WAIT_TIMEOUT = 1205;

  @Override
  public void configure(ApplicationContextBuilder builder) {
    builder.propertySources(
        PropertySource.of("test-database", Map.of("datasources.default.url", settings().url()), 1));
  }

  /** Comes after the service's own choice, which it overrides. */
  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  /** How to reach the tests' database as its owner, who may do everything. */
  public static JdbcSettings settings() {
    return Fresh.SETTINGS;
  }

  /** A connection of its own, outside every application context. */
  public static Connection connect() throws SQLException {
    return connect(settings());
  }

  /**
   * Empties all tables but those that the migrations themselves fill, and forgets jobs that were
   * woken and have not run.
   *
   * @throws SQLException if the database refuses
   */
  public static void empty() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      List<String> filled = filled(statement);
      filled.removeAll(Fresh.LOOKUPS);
      filled.removeIf(table -> table.startsWith("QRTZ_") || table.startsWith("qrtz_"));
      statement.execute("SET FOREIGN_KEY_CHECKS = 0");
      for (String table : filled) {
        truncate(statement, table);
      }
      statement.execute("DELETE FROM QRTZ_SIMPLE_TRIGGERS");
      statement.execute("DELETE FROM QRTZ_TRIGGERS WHERE TRIGGER_TYPE = 'SIMPLE'");
    }
  }

  /** Waits once more where work in the background of the test before still holds the table. */
  private static void truncate(Statement statement, String table) throws SQLException {
    String truncate = "TRUNCATE TABLE `" + table + "`";
    try {
      statement.execute(truncate);
    } catch (SQLException e) {
      if (e.getErrorCode() != LOCK_WAIT_TIMEOUT) {
        throw e;
      }
      statement.execute(truncate);
    }
  }

  private static Connection connect(JdbcSettings settings) throws SQLException {
    return DriverManager.getConnection(settings.url(), settings.user(), settings.password());
  }

  private static List<String> filled(Statement statement) throws SQLException {
    String tables =
        "SELECT table_name FROM information_schema.tables"
            + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'";
    String question =
        column(statement, tables).stream()
            .map(name -> "(SELECT '%1$s' FROM `%1$s` LIMIT 1)".formatted(name))
            .collect(Collectors.joining(" UNION ALL "));
    return question.isEmpty() ? new ArrayList<>() : column(statement, question);
  }

  private static List<String> column(Statement statement, String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  /** The migrated database, made when it is first asked for. */
  private static final class Fresh {
    static final JdbcSettings SETTINGS = make();
    static final List<String> LOOKUPS = filledByMigrations();

    private static JdbcSettings make() {
      TestFolders.use();
      JdbcSettings server = Databases.current().owner();
      JdbcSettings own = server.withDatabase(server.database() + "_test");
      try (Connection connection = connect(server);
          Statement statement = connection.createStatement()) {
        statement.execute("DROP DATABASE IF EXISTS `" + own.database() + "`");
        statement.execute("CREATE DATABASE `" + own.database() + "` CHARACTER SET utf8mb4");
      } catch (SQLException e) {
        throw new IllegalStateException("cannot make the database of the tests", e);
      }
      migrate(own);
      return own;
    }

    private static void migrate(JdbcSettings own) {
      Flyway.configure()
          .dataSource(own.url(), own.user(), own.password())
          .locations("classpath:migrations")
          .load()
          .migrate();
    }

    private static List<String> filledByMigrations() {
      try (Connection connection = connect(SETTINGS);
          Statement statement = connection.createStatement()) {
        return filled(statement);
      } catch (SQLException e) {
        throw new IllegalStateException("cannot read the database of the tests", e);
      }
    }
  }
}
