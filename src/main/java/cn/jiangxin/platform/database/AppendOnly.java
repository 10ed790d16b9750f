package cn.jiangxin.platform.database;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The tables to which the service only adds, and whether its own database user could do more. It is
 * tried, because rights may come from many places: a statement that would change no row is refused
 * all the same where the right is missing.
 */
@Singleton
public class AppendOnly {
  /** Entries of the audit trail, the links of their chain, its checkpoints. */
  public static final List<String> TABLES =
      List.of("audit_entry", "audit_link", "audit_checkpoint");

  private final DataSource dataSource;
  private @Nullable Boolean held;

  AppendOnly(DataSource dataSource) {
    this.dataSource = PlainDataSource.of(dataSource);
  }

  /** Whether the service's user can neither change nor remove what these tables hold. */
  public synchronized boolean holds() {
    Boolean known = held;
    if (known == null) {
      known = tried();
      held = known;
    }
    return known;
  }

  private boolean tried() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      return TABLES.stream().allMatch(table -> refusesChanges(statement, table))
          && !mayDrop(statement);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot ask the database for rights", e);
    }
  }

  private static boolean refusesChanges(Statement statement, String table) {
    String column = table.equals("audit_entry") ? "id" : "seq";
    return refuses(statement, "DELETE FROM " + table + " WHERE 1 = 0")
        && refuses(
            statement, "UPDATE " + table + " SET " + column + " = " + column + " WHERE 1 = 0");
  }

  private static boolean refuses(Statement statement, String sql) {
    try {
      statement.execute(sql);
      return false;
    } catch (SQLException e) {
      return true;
    }
  }

  private static boolean mayDrop(Statement statement) throws SQLException {
    String database = statement.getConnection().getCatalog();
    try (ResultSet grants = statement.executeQuery("SHOW GRANTS")) {
      boolean may = false;
      while (grants.next()) {
        may |= SweepingGrant.covers(grants.getString(1), database, Set.copyOf(TABLES));
      }
      return may;
    }
  }
}
