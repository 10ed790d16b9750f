package cn.jiangxin.testing;

import io.micronaut.context.annotation.Prototype;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Makes the situations that tests speak of, straight in the tables, so that a test can begin with
 * any state.
 */
@Prototype
public final class Situations {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  /** An upper union, with the body code of a policy pack or without. */
  public long upperUnion(String code, @Nullable String bodyCode) {
    return organisation(code, "UPPER_UNION", bodyCode, null);
  }

  /**
   * A unit registered and taxed in the area BDA, with a trade union, affiliated to the upper union.
   */
  public long unitUnder(long upperUnion, String code) {
    long unit = organisation(code, "UNIT", null, LocalDate.of(2015, 6, 1));
    link(upperUnion, unit);
    area(unit, "REGISTRATION");
    area(unit, "TAXATION");
    for (int year = 2018; year <= 2030; year++) {
      insert(
          "INSERT INTO unit_budget (unit_id, budget_year, amount_fen, recorded_at) VALUES (?, ?, 5000000, NOW(6))",
          unit,
          year);
    }
    return unit;
  }

  /** A studio that meets the conditions: see {@link AStudio}. */
  public AStudio aStudio(long unit) {
    return new AStudio(unit, "T" + NUMBER.incrementAndGet());
  }

  private static long organisation(
      String code, String kind, @Nullable String bodyCode, @Nullable LocalDate unionFounded) {
    long id =
        insert(
            "INSERT INTO organisation (code, kind, name, body_code, union_founded_on, recorded_at) VALUES (?, ?, ?, ?, ?, NOW(6))",
            code,
            kind,
            code,
            bodyCode,
            unionFounded);
    insertRow(
        "INSERT INTO organisation_closure (ancestor_id, descendant_id) VALUES (?, ?)", id, id);
    return id;
  }

  private static void link(long parent, long child) {
    insert(
        "INSERT INTO organisation_link (parent_id, child_id, kind, valid_from, recorded_at) VALUES (?, ?, 'AFFILIATION', '2015-06-01', NOW(6))",
        parent,
        child);
    insertRow(
        "INSERT INTO organisation_closure (ancestor_id, descendant_id) VALUES (?, ?)",
        parent,
        child);
  }

  private static void area(long unit, String kind) {
    insert(
        "INSERT INTO unit_area (unit_id, kind, area, valid_from, recorded_at) VALUES (?, ?, 'BDA', '2015-01-01', NOW(6))",
        unit,
        kind);
  }

  /** The number that a query finds. */
  public static long number(String sql) {
    try (Connection connection = TestDatabase.connect();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Changes rows as nothing but the database itself would let anybody. */
  public static void update(String sql) {
    insertRow(sql);
  }

  /** Inserts a row and gives its id. */
  public static long insert(String sql, @Nullable Object... values) {
    try (Connection connection = TestDatabase.connect();
        PreparedStatement statement =
            connection.prepareStatement(sql, PreparedStatement.RETURN_GENERATED_KEYS)) {
      bind(statement, values);
      statement.executeUpdate();
      try (var keys = statement.getGeneratedKeys()) {
        keys.next();
        return keys.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void insertRow(String sql, @Nullable Object... values) {
    try (Connection connection = TestDatabase.connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }
}
