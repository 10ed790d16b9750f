package cn.jiangxin.funding;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Role;
import cn.jiangxin.shared.Result;
import cn.jiangxin.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.stream.Collectors;

/** Two units with a studio each, and the people who keep their money. */
final class MoneyFixture {

  static final Actor UNION_A = unitUnion(11, "沈岚", 101);
  static final Actor SECOND_A = unitUnion(14, "厂工会二", 101);
  static final Actor PAYER =
      new Actor(15L, "district", "罗棣", Set.of(new Actor.Assignment(Role.UPPER_UNION, 100L, null)));
  static final Actor GRANTER =
      new Actor(
          16L, "district2", "区工会二", Set.of(new Actor.Assignment(Role.UPPER_UNION, 100L, null)));
  static final Actor UNION_B = unitUnion(12, "罗棣", 102);
  static final Actor LEADER_A =
      new Actor(13L, "leader", "韩澍", Set.of(new Actor.Assignment(Role.STUDIO_LEADER, null, 1L)));

  private MoneyFixture() {}

  static void insert() throws SQLException {
    execute(
        """
        INSERT INTO organisation (id, code, kind, name, body_code, recorded_at)
        VALUES (100, 'D-A', 'UPPER_UNION', '区总工会', 'BDA_UNION', NOW(6)), (101, 'U-A', 'UNIT', '甲厂', NULL, NOW(6)),
               (102, 'U-B', 'UNIT', '乙厂', NULL, NOW(6))
        """,
        """
        INSERT INTO organisation_closure (ancestor_id, descendant_id)
        VALUES (100, 100), (100, 101), (100, 102), (101, 101), (102, 102)
        """,
        """
        INSERT INTO studio (id, code, unit_id, display_name, field, recorded_at)
        VALUES (1, 'S-A', 101, '韩澍创新工作室', '机械加工', NOW(6)),
               (2, 'S-B', 102, '向蓓创新工作室', '物流', NOW(6))
        """,
        """
        INSERT INTO project (studio_id, code, name, kind, lead_name, status, recorded_at)
        VALUES (1, 'P-A', '主轴改造', 'TECH_RENOVATION', '韩澍', 'VERIFIED', NOW(6)),
               (2, 'P-B', '分拣提速', 'TECH_RENOVATION', '向蓓', 'VERIFIED', NOW(6))
        """);
  }

  /** What a query that yields one number yields. */
  static long number(String query) throws SQLException {
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** The message keys of a refusal; empty if the request was carried out. */
  static Set<String> refusals(Result<?> result) {
    return result.fold(
        done -> Set.<String>of(),
        reasons -> reasons.stream().map(Result.Reason::key).collect(Collectors.toSet()));
  }

  static <T> T done(Result<T> result) {
    return result.fold(
        value -> value,
        reasons -> {
          throw new AssertionError("refused: " + reasons);
        });
  }

  private static void execute(String... statements) throws SQLException {
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static Actor unitUnion(long account, String name, long unit) {
    return new Actor(
        account, "union" + unit, name, Set.of(new Actor.Assignment(Role.UNIT_UNION, unit, null)));
  }
}
