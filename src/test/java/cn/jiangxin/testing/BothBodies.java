package cn.jiangxin.testing;

import java.sql.SQLException;

/**
 * The {@link SmallDistrict} with both bodies of its measure, with second persons and with experts;
 * everybody has the password of the small district.
 *
 * <ul>
 *   <li>"district" and "district2" decide for the union, "scitech" for the bureau, "both" holds a
 *       role at each.
 *   <li>"union2" is a second person of 青松机械厂's union (S-1, S-2).
 *   <li>"expert1" works outside the register, "expert2" in 青松机械厂.
 * </ul>
 */
public final class BothBodies {

  private BothBodies() {}

  /** Fills the tables, which must be empty. */
  public static void insert() throws SQLException {
    SmallDistrict.insert();
    add();
  }

  /** Adds the people to the small district. */
  public static void add() throws SQLException {
    SmallDistrict.execute(
        """
        INSERT INTO account (id, login, name, password_hash, created_at)
        SELECT x.id, x.login, x.name, a.password_hash, NOW(6)
          FROM account a
          JOIN (SELECT 91 AS id, 'scitech' AS login, '科局一' AS name UNION ALL SELECT 92, 'union2', '厂工会二'
                UNION ALL SELECT 93, 'both', '双职' UNION ALL SELECT 94, 'expert1', '专家一'
                UNION ALL SELECT 95, 'expert2', '专家二' UNION ALL SELECT 96, 'district2', '区工会二') x
         WHERE a.id = 21
        """,
        """
        INSERT INTO role_grant (account_id, role, organisation_id, studio_id) VALUES
          (91, 'SCIENCE_BUREAU', 4, NULL), (92, 'UNIT_UNION', 11, NULL), (93, 'UPPER_UNION', 2, NULL),
          (93, 'SCIENCE_BUREAU', 4, NULL), (94, 'EXPERT', 2, NULL), (95, 'EXPERT', 2, NULL),
          (96, 'UPPER_UNION', 2, NULL)
        """,
        """
        INSERT INTO expert (account_id, unit_id, employer, recorded_at)
        VALUES (94, NULL, '示范大学', NOW(6)), (95, 11, '青松机械厂', NOW(6))
        """);
  }

  /** Keeps the finding that a studio is entitled to a boost of 200 000 yuan. */
  public static void entitle(long studio, String clause, String occasion) throws SQLException {
    entitle(studio, clause, occasion, 20_000_000);
  }

  /** Keeps the finding that a studio is entitled to a boost. */
  public static void entitle(long studio, String clause, String occasion, long fen)
      throws SQLException {
    SmallDistrict.execute(
        """
        INSERT INTO finding (subject_kind, subject_code, studio_id, clause, period, verdict, amount_fen, severity, detail,
                             scheme_version, found_on)
        VALUES ('STUDIO', 'S-%1$d', %1$d, '%2$s', '%3$s', 'PASS', %4$d, 'LOW',
                '{"facts":[],"missing":[],"notes":[],"shares":{},"reminders":[]}', 'test', '2026-01-01')
        ON DUPLICATE KEY UPDATE verdict = 'PASS', amount_fen = %4$d
        """
            .formatted(studio, clause, occasion, fen));
  }
}
