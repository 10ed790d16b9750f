package cn.jiangxin.oversight.audit;

import cn.jiangxin.access.audit.AuditEntry;
import cn.jiangxin.access.audit.AuditResult;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Carries out the statements that find entries. */
@Singleton
class AuditReader {
  private final JdbcOperations jdbc;

  AuditReader(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  @ReadOnly
  List<SeenEntry> read(AuditQuery query) {
    return jdbc.prepareStatement(
        query.sql(),
        statement -> {
          bind(statement, query);
          try (ResultSet rows = statement.executeQuery()) {
            return entries(rows);
          }
        });
  }

  /** The log-in names of a person, by log-in name or name; the text itself if nobody has it. */
  @ReadOnly
  List<String> logins(String person) {
    return jdbc.prepareStatement(
        "SELECT login FROM account WHERE login = ? UNION SELECT login FROM account WHERE name = ?",
        statement -> {
          statement.setString(1, person);
          statement.setString(2, person);
          try (ResultSet rows = statement.executeQuery()) {
            List<String> logins = texts(rows);
            return logins.isEmpty() ? List.of(person) : logins;
          }
        });
  }

  @ReadOnly
  List<String> actions() {
    return jdbc.prepareStatement(
        "SELECT DISTINCT action FROM audit_entry ORDER BY action",
        statement -> {
          try (ResultSet rows = statement.executeQuery()) {
            return texts(rows);
          }
        });
  }

  private static void bind(PreparedStatement statement, AuditQuery query) throws SQLException {
    int place = 1;
    for (Object value : query.values()) {
      statement.setObject(place++, value);
    }
  }

  private static List<String> texts(ResultSet rows) throws SQLException {
    List<String> texts = new ArrayList<>();
    while (rows.next()) {
      texts.add(rows.getString(1));
    }
    return texts;
  }

  private static List<SeenEntry> entries(ResultSet rows) throws SQLException {
    List<SeenEntry> entries = new ArrayList<>();
    while (rows.next()) {
      entries.add(
          new SeenEntry(
              entry(rows), rows.getString("code"), number(rows, "seq"), rows.getString("hash")));
    }
    return entries;
  }

  private static AuditEntry entry(ResultSet rows) throws SQLException {
    return new AuditEntry(
        rows.getLong("id"),
        rows.getObject("at", LocalDateTime.class),
        number(rows, "account_id"),
        rows.getString("login"),
        rows.getString("actor"),
        rows.getString("roles"),
        rows.getString("action"),
        rows.getString("subject_kind"),
        rows.getString("subject_code"),
        number(rows, "studio_id"),
        number(rows, "organisation_id"),
        rows.getString("address"),
        rows.getString("node"),
        AuditResult.valueOf(rows.getString("result")),
        rows.getString("detail"),
        rows.getString("changes"));
  }

  private static @Nullable Long number(ResultSet rows, String column) throws SQLException {
    long number = rows.getLong(column);
    return rows.wasNull() ? null : number;
  }
}
