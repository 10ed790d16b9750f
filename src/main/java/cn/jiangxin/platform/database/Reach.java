package cn.jiangxin.platform.database;

import cn.jiangxin.platform.StartProblem;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Tries a database that a person named, and says in plain words what is wrong with it. */
final class Reach {
  private static final int NO_RIGHTS = 1044;
  private static final int NO_SUCH_DATABASE = 1049;

  private Reach() {}

  /**
   * Connects once.
   *
   * @throws StartProblem if that fails
   */
  static void check(JdbcSettings settings) {
    if (!settings.url().startsWith("jdbc:mysql:") || settings.database().isEmpty()) {
      throw new StartProblem("platform.start.bad-url", null, settings.place());
    }
    try (Connection connection =
        DriverManager.getConnection(settings.url(), settings.user(), settings.password())) {
      connection.isValid(5);
    } catch (SQLException e) {
      throw problem(settings, e);
    }
  }

  private static StartProblem problem(JdbcSettings settings, SQLException e) {
    String state = String.valueOf(e.getSQLState());
    if (state.startsWith("28")) {
      return new StartProblem(
          "platform.start.wrong-password", e, settings.place(), settings.user());
    }
    if (e.getErrorCode() == NO_SUCH_DATABASE || e.getErrorCode() == NO_RIGHTS) {
      return new StartProblem(
          "platform.start.no-such-database", e, settings.database(), settings.user());
    }
    return state.startsWith("08S")
        ? new StartProblem("platform.start.database-down", e, settings.place())
        : new StartProblem("platform.start.bad-url", e, settings.place());
  }
}
