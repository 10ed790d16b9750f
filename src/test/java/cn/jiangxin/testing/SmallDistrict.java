package cn.jiangxin.testing;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Role;
import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A small district as it stands on {@link #TODAY}: a municipal union, below it two unions, below
 * the first of them two units and below the second one unit, with five studios in all.
 *
 * <ul>
 *   <li>S-1 and S-2 belong to 青松机械厂 (U-1), S-3 to 白云物流公司 (U-2), both below 东川区总工会 (D-1);
 *   <li>S-4 and S-5 belong to 长河制药厂 (U-3) below 西岭集团工会 (D-2).
 *   <li>Beside the district union stand its science bureau (B-1), audit committee (C-1) and expert
 *       pool (E-1).
 *   <li>S-1 and S-3 hold a title; S-2's title has ended; of S-4's bodies one declined; S-5 has
 *       none.
 * </ul>
 */
public final class SmallDistrict {

  /** The day on which the district is as described. */
  public static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

  /** Leader of S-1. */
  public static final Actor LEADER = actor(21, "leader", "韩澍", Role.STUDIO_LEADER, null, 1L);

  /** Leader of S-4. */
  public static final Actor OTHER_LEADER = actor(25, "leader4", "安若", Role.STUDIO_LEADER, null, 4L);

  /** Trade union of 青松机械厂. */
  public static final Actor UNIT_UNION = actor(22, "union", "沈岚", Role.UNIT_UNION, 11L, null);

  /** The district union above the first two units. */
  public static final Actor DISTRICT_UNION =
      actor(23, "district", "罗棣", Role.UPPER_UNION, 2L, null);

  /** Science bureau beside the district union. */
  public static final Actor BUREAU = actor(29, "bureau", "柏舟", Role.SCIENCE_BUREAU, 4L, null);

  /** The municipal union above all. */
  public static final Actor MUNICIPAL_UNION =
      actor(30, "municipal", "蔺素", Role.MUNICIPAL_UNION, 1L, null);

  /** An expert whom the district union asks. */
  public static final Actor EXPERT = actor(32, "expert", "庄衡", Role.EXPERT, 6L, null);

  /** Auditor of the district. */
  public static final Actor AUDITOR = actor(24, "auditor", "顾准一", Role.FINANCE_AUDITOR, 2L, null);

  /** The password of everybody. */
  public static final String PASSWORD = "qing-song-2026";

  private static final String HASH =
      Argon2Function.getInstance(1024, 1, 1, 32, Argon2.ID)
          .hash(PASSWORD.getBytes(StandardCharsets.UTF_8), new byte[16])
          .getResult();

  private SmallDistrict() {}

  /** Fills the tables, which must be empty. */
  public static void insert() throws SQLException {
    execute(
        """
        INSERT INTO organisation (id, code, kind, name, recorded_at) VALUES
          (1, 'M-0', 'MUNICIPAL_UNION', '示范市总工会', NOW(6)),
          (2, 'D-1', 'UPPER_UNION', '东川区总工会', NOW(6)), (3, 'D-2', 'UPPER_UNION', '西岭集团工会', NOW(6)),
          (11, 'U-1', 'UNIT', '青松机械厂', NOW(6)), (12, 'U-2', 'UNIT', '白云物流公司', NOW(6)),
          (13, 'U-3', 'UNIT', '长河制药厂', NOW(6)),
          (4, 'B-1', 'SCIENCE_BUREAU', '东川区科技创新局', NOW(6)), (5, 'C-1', 'AUDIT_COMMITTEE', '东川区总工会经审委员会', NOW(6)),
          (6, 'E-1', 'EXPERT_POOL', '东川区专家库', NOW(6))
        """,
        "UPDATE organisation SET body_code = 'BJ_MUNICIPAL_UNION' WHERE id = 1",
        "UPDATE organisation SET body_code = 'BDA_UNION', sort = 'DISTRICT' WHERE id = 2",
        "UPDATE organisation SET sort = 'GROUP' WHERE id = 3",
        "UPDATE organisation SET body_code = 'BDA_SCITECH_BUREAU' WHERE id = 4",
        """
        INSERT INTO organisation_closure (ancestor_id, descendant_id) VALUES
          (1, 1), (1, 2), (1, 3), (1, 11), (1, 12), (1, 13),
          (2, 2), (2, 11), (2, 12), (3, 3), (3, 13), (11, 11), (12, 12), (13, 13),
          (4, 4), (4, 2), (4, 11), (4, 12), (5, 5), (5, 2), (5, 11), (5, 12), (6, 6), (6, 2), (6, 11), (6, 12)
        """,
        """
        INSERT INTO organisation_link (parent_id, child_id, kind, recorded_at) VALUES
          (1, 2, 'AFFILIATION', NOW(6)), (1, 3, 'AFFILIATION', NOW(6)), (2, 11, 'AFFILIATION', NOW(6)),
          (2, 12, 'AFFILIATION', NOW(6)), (3, 13, 'AFFILIATION', NOW(6)),
          (2, 4, 'BESIDE', NOW(6)), (2, 5, 'BESIDE', NOW(6)), (2, 6, 'BESIDE', NOW(6))
        """,
        """
        INSERT INTO studio (id, code, unit_id, display_name, field, established_on, recorded_at) VALUES
          (1, 'S-1', 11, '韩澍创新工作室', '机械加工', '2018-03-01', NOW(6)),
          (2, 'S-2', 11, '精工传承工作室', '钳工技能', '2017-05-01', NOW(6)),
          (3, 'S-3', 12, '向蓓分拣工作室', '物流', '2019-06-01', NOW(6)),
          (4, 'S-4', 13, '安若窗口工作室', '药房服务', '2021-01-01', NOW(6)),
          (5, 'S-5', 13, '百分之%工作室', '制药工艺', NULL, NOW(6))
        """,
        """
        INSERT INTO studio_name (studio_id, name, valid_from, valid_to, recorded_at) VALUES
          (1, '韩澍创新工作室', '2018-03-01', NULL, NOW(6)), (2, '老刘工作室', '2017-05-01', '2020-12-31', NOW(6)),
          (2, '精工传承工作室', '2021-01-01', NULL, NOW(6)), (3, '向蓓分拣工作室', '2019-06-01', NULL, NOW(6)),
          (4, '安若窗口工作室', '2021-01-01', NULL, NOW(6)), (5, '百分之%工作室', '2024-01-01', NULL, NOW(6))
        """,
        """
        INSERT INTO studio_type (studio_id, type, valid_from, valid_to, recorded_at) VALUES
          (1, 'TECH_BREAKTHROUGH', NULL, NULL, NOW(6)), (2, 'TECH_BREAKTHROUGH', NULL, '2022-12-31', NOW(6)),
          (2, 'SKILL_TEACHING', '2023-01-01', NULL, NOW(6)), (3, 'TECH_BREAKTHROUGH', NULL, NULL, NOW(6)),
          (4, 'WINDOW_SERVICE', NULL, NULL, NOW(6))
        """,
        """
        INSERT INTO venue (studio_id, address, area_m2, equipped, recorded_at) VALUES
          (1, '东川区一号厂房', 62.50, TRUE, NOW(6)), (3, '物流园二层', 18.00, NULL, NOW(6))
        """,
        """
        INSERT INTO member (id, studio_id, name, role, joined_on, recorded_at) VALUES
          (101, 1, '韩澍', 'LEADER', '2018-03-01', NOW(6)), (102, 1, '邹默', 'CORE', '2018-03-01', NOW(6)),
          (103, 1, '祝融之', 'ORDINARY', '2019-03-01', NOW(6)), (201, 2, '刘一钳', 'LEADER', '2017-05-01', NOW(6)),
          (301, 3, '向蓓', 'LEADER', '2019-06-01', NOW(6)), (401, 4, '安若', 'LEADER', '2021-01-01', NOW(6))
        """,
        """
        INSERT INTO leader_tenure (studio_id, member_id, valid_from, valid_to, recorded_at) VALUES
          (1, 101, '2018-03-01', NULL, NOW(6)), (2, 201, '2017-05-01', '2026-06-30', NOW(6)),
          (3, 301, '2019-06-01', NULL, NOW(6)), (4, 401, '2021-01-01', NULL, NOW(6))
        """,
        """
        INSERT INTO recognition (id, studio_id, programme, level, ended_on, end_kind, recorded_at) VALUES
          (1, 1, 'BDA', 'DISTRICT_CLASS', NULL, NULL, NOW(6)), (2, 2, 'BDA', 'DISTRICT_CLASS', '2026-09-15', 'DELISTED', NOW(6)),
          (3, 3, 'BDA', 'DISTRICT_CLASS', '2026-09-16', 'DELISTED', NOW(6)), (4, 4, 'BDA', 'DISTRICT_CLASS', NULL, NULL, NOW(6)),
          (5, 1, 'BJ', 'MUNICIPAL', NULL, NULL, NOW(6))
        """,
        """
        INSERT INTO decision (studio_id, recognition_id, body, concurs, decided_on, recorded_at) VALUES
          (1, 1, 'BDA_UNION', TRUE, '2021-11-20', NOW(6)), (1, 1, 'BDA_SCITECH_BUREAU', TRUE, '2021-11-30', NOW(6)),
          (2, 2, 'BDA_UNION', TRUE, '2020-11-20', NOW(6)), (2, 2, 'BDA_SCITECH_BUREAU', TRUE, '2020-11-30', NOW(6)),
          (3, 3, 'BDA_UNION', TRUE, '2022-11-20', NOW(6)), (3, 3, 'BDA_SCITECH_BUREAU', TRUE, '2022-11-30', NOW(6)),
          (4, 4, 'BDA_UNION', TRUE, '2022-11-20', NOW(6)), (4, 4, 'BDA_SCITECH_BUREAU', FALSE, '2022-11-30', NOW(6)),
          (1, 5, 'BJ_MUNICIPAL_UNION', TRUE, '2023-12-01', NOW(6))
        """,
        """
        INSERT INTO account (id, login, name, password_hash, created_at) VALUES
          (21, 'leader', '韩澍', '-', NOW(6)), (22, 'union', '沈岚', '-', NOW(6)), (23, 'district', '罗棣', '-', NOW(6)),
          (24, 'auditor', '顾准一', '-', NOW(6)), (25, 'leader4', '安若', '-', NOW(6)), (26, 'system', '季守拙', '-', NOW(6)),
          (27, 'member', '邹默', '-', NOW(6)), (28, 'reviewer', '卓然', '-', NOW(6)), (29, 'bureau', '柏舟', '-', NOW(6)),
          (30, 'municipal', '蔺素', '-', NOW(6)), (31, 'committee', '阮持', '-', NOW(6)), (32, 'expert', '庄衡', '-', NOW(6)),
          (33, 'security', '宁思', '-', NOW(6)), (34, 'auditadmin', '傅鉴', '-', NOW(6))
        """,
        "UPDATE account SET password_hash = '" + HASH + "'",
        """
        INSERT INTO role_grant (account_id, role, organisation_id, studio_id) VALUES
          (21, 'STUDIO_LEADER', NULL, 1), (22, 'UNIT_UNION', 11, NULL), (23, 'UPPER_UNION', 2, NULL),
          (24, 'FINANCE_AUDITOR', 2, NULL), (25, 'STUDIO_LEADER', NULL, 4), (26, 'SYSTEM_ADMINISTRATOR', NULL, NULL),
          (27, 'STUDIO_MEMBER', NULL, 1), (28, 'UPPER_REVIEWER', 2, NULL), (29, 'SCIENCE_BUREAU', 4, NULL),
          (30, 'MUNICIPAL_UNION', 1, NULL), (31, 'AUDIT_COMMITTEE', 5, NULL), (32, 'EXPERT', 6, NULL),
          (33, 'SECURITY_ADMINISTRATOR', NULL, NULL), (34, 'AUDIT_ADMINISTRATOR', NULL, NULL)
        """);
  }

  /**
   * Keeps an alert on a studio and the finding it comes from.
   *
   * @return id of the alert
   */
  public static long alert(
      long studio,
      String clause,
      String period,
      String severity,
      @Nullable String dueOn,
      @Nullable String closedOn)
      throws SQLException {
    try (Connection connection = TestDatabase.connect()) {
      if (closedOn == null) {
        insert(
            connection,
            """
            INSERT INTO finding (subject_kind, subject_code, studio_id, clause, period, verdict, counted, limit_value,
                                 due_on, severity, detail, scheme_version, found_on)
            VALUES ('STUDIO', CONCAT('S-', ?), ?, ?, ?, 'FLAG', 3, 4, ?, ?,
                    '{"facts":[],"missing":[],"notes":[],"shares":{},"reminders":[]}', 'test', '2026-01-01')
            """,
            studio,
            studio,
            clause,
            period,
            dueOn,
            severity);
      }
      return insert(
          connection,
          """
          INSERT INTO alert (subject_kind, subject_code, studio_id, clause, period, verdict, severity, due_on, opened_on, closed_on)
          VALUES ('STUDIO', CONCAT('S-', ?), ?, ?, ?, 'FLAG', ?, ?, '2026-01-01', ?)
          """,
          studio,
          studio,
          clause,
          period,
          severity,
          dueOn,
          closedOn);
    }
  }

  /**
   * Keeps an open deadline of a studio with its days of reminding.
   *
   * @return id of the deadline
   */
  public static long deadline(long studio, String clause, String dueOn, String... stages)
      throws SQLException {
    try (Connection connection = TestDatabase.connect()) {
      long id =
          insert(
              connection,
              """
              INSERT INTO obligation (subject_kind, subject_code, studio_id, clause, period, due_on)
              VALUES ('STUDIO', CONCAT('S-', ?), ?, ?, '', ?)
              """,
              studio,
              studio,
              clause,
              dueOn);
      for (String stage : stages) {
        insert(
            connection,
            "INSERT INTO obligation_stage (obligation_id, send_on) VALUES (?, ?)",
            id,
            stage);
      }
      return id;
    }
  }

  /** The first column of a query, as text. */
  public static List<String> column(String query) throws SQLException {
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }

  /** All that the table holds, in order; the server's own sum is unsteady with virtual columns. */
  public static String content(String table) throws SQLException {
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM `" + table + "`")) {
      List<String> lines = new ArrayList<>();
      while (rows.next()) {
        List<String> values = new ArrayList<>();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          values.add(rows.getString(column));
        }
        lines.add(values.toString());
      }
      Collections.sort(lines);
      return String.join("\n", lines);
    }
  }

  /** Carries out statements. */
  public static void execute(String... statements) throws SQLException {
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static long insert(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
      ResultSet keys = statement.getGeneratedKeys();
      return keys.next() ? keys.getLong(1) : 0;
    }
  }

  private static Actor actor(
      long id,
      String login,
      String name,
      Role role,
      @Nullable Long organisation,
      @Nullable Long studio) {
    return new Actor(id, login, name, Set.of(new Actor.Assignment(role, organisation, studio)));
  }
}
