package cn.jiangxin.platform.database;

import cn.jiangxin.platform.StartProblem;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gives the service's user, after each migration, the right to change rows of every table but those
 * that are only added to. Rights on a whole schema cannot be taken back for single tables, so these
 * are given table by table; reading and adding it may do everywhere.
 */
public final class ServiceRights {
  private static final String TABLES_THERE =
      "SELECT table_name FROM information_schema.tables"
          + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'";
  private static final String TABLES_GIVEN =
      "SELECT table_name FROM information_schema.table_privileges"
          + " WHERE table_schema = DATABASE() AND privilege_type IN ('UPDATE', 'DELETE')"
          + " GROUP BY table_name HAVING COUNT(DISTINCT privilege_type) = 2";
  private static final String HISTORY = "flyway_schema_history";

  private final DatabaseUsers users;

  /** The rights of a database's two users. */
  public ServiceRights(DatabaseUsers users) {
    this.users = users;
  }

  /**
   * Gives the rights that are missing.
   *
   * @throws StartProblem if the owner may not give them
   */
  void give() {
    List<String> missing = missing();
    if (missing.isEmpty()) {
      return;
    }
    try (Connection connection = connect(users.owner());
        Statement statement = connection.createStatement()) {
      for (String grant : missing) {
        statement.execute(grant);
      }
    } catch (SQLException e) {
      throw new StartProblem(
          "platform.start.rights-missing", e, users.service().user(), users.owner().user());
    }
  }

  private List<String> missing() {
    try (Connection connection = connect(users.service());
        Statement statement = connection.createStatement()) {
      Set<String> wanted = changeable(statement);
      wanted.removeAll(column(statement, TABLES_GIVEN));
      String account = account(statement);
      return wanted.stream().map(table -> grant(connection, table, account)).toList();
    } catch (SQLException e) {
      throw new StartProblem(
          "platform.start.rights-missing", e, users.service().user(), users.owner().user());
    }
  }

  /**
   * The statements that give all of them, for somebody to run by hand.
   *
   * @param account the service's account, as {@code 'name'@'host'}
   * @throws SQLException if the database cannot be read
   */
  public List<String> statements(String account) throws SQLException {
    try (Connection connection = connect(users.owner());
        Statement statement = connection.createStatement()) {
      return changeable(statement).stream()
          .map(table -> grant(connection, table, account) + ";")
          .toList();
    }
  }

  private static Set<String> changeable(Statement statement) throws SQLException {
    Set<String> tables = column(statement, TABLES_THERE);
    tables.removeAll(AppendOnly.TABLES);
    tables.remove(HISTORY);
    return tables;
  }

  private static String grant(Connection connection, String table, String account) {
    try {
      return "GRANT UPDATE, DELETE ON `%s`.`%s` TO %s"
          .formatted(connection.getCatalog(), table, account);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String account(Statement statement) throws SQLException {
    String account = new ArrayList<>(column(statement, "SELECT CURRENT_USER()")).get(0);
    int at = account.lastIndexOf('@');
    return "'%s'@'%s'".formatted(account.substring(0, at), account.substring(at + 1));
  }

  private static Set<String> column(Statement statement, String query) throws SQLException {
    Set<String> values = new TreeSet<>();
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  private static Connection connect(JdbcSettings user) throws SQLException {
    return DriverManager.getConnection(user.url(), user.user(), user.password());
  }
}
