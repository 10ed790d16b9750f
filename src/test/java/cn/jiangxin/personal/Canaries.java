package cn.jiangxin.personal;

import cn.jiangxin.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Numbers of nobody, sown through every form, and the search for them. */
final class Canaries {
  static final String IDENTITY = "110105199003078879";
  static final String OTHER_IDENTITY = "440524188001010014";
  static final String MOBILE = "13912345678";
  static final String OWN_MOBILE = "18687654321";
  static final String CARD = "6222021234567890128";
  static final String MISTYPED_IDENTITY = "110105199003078878";
  static final String MISTYPED_MOBILE = "12987654321";
  static final String MISTYPED_CARD = "6217000011223344559";

  private static final List<String> ALL =
      List.of(
          IDENTITY,
          OTHER_IDENTITY,
          MOBILE,
          OWN_MOBILE,
          CARD,
          MISTYPED_IDENTITY,
          MISTYPED_MOBILE,
          MISTYPED_CARD);

  private Canaries() {}

  /** Those that a text bears, blanks and hyphens left out of account. */
  static List<String> in(String text) {
    String packed = text.replaceAll("[\\s-]", "");
    return ALL.stream().filter(packed::contains).toList();
  }

  /** Each value in the database that bears one, as table.column = canary. */
  static List<String> inDatabase() throws SQLException {
    List<String> hits = new ArrayList<>();
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement()) {
      for (String table : tables(statement)) {
        search(statement, table, hits);
      }
    }
    return hits;
  }

  private static List<String> tables(Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }

  private static void search(Statement statement, String table, List<String> hits)
      throws SQLException {
    try (ResultSet rows = statement.executeQuery("SELECT * FROM `" + table + "`")) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int i = 1; i <= columns; i++) {
          String value = rows.getString(i);
          String column = table + "." + rows.getMetaData().getColumnName(i);
          found(value).map(canary -> column + " = " + canary).forEach(hits::add);
        }
      }
    }
  }

  private static Stream<String> found(String value) {
    return value == null ? Stream.of() : in(value).stream();
  }
}
