package cn.jiangxin.testing;

import java.sql.SQLException;

/**
 * What the studios of the {@link SmallDistrict} did in 2026, with records on both sides of the
 * year's borders.
 *
 * <ul>
 *   <li>S-1: two exchange activities and one other, two outcomes of which one is verified and one a
 *       patent, one project that went all the way, three members of whom one joined and one was
 *       trained, one mentoring pair, 12,345.67 yuan spent, one activity to be verified.
 *   <li>S-2: one outcome. S-3, of another unit: one exchange activity.
 * </ul>
 */
public final class AYear {
  private AYear() {}

  /** Fills the ledgers; the district must be there. */
  public static void insert() throws SQLException {
    SmallDistrict.execute(
        """
        INSERT INTO activity (id, studio_id, type, mode, title, organiser, started_on, ended_on, outside_participants,
                              exchange, status, recorded_at, voided_at) VALUES
          (1, 1, 'SKILL_TRAINING', 'SELF_ORGANISED', '主轴培训', '本室', '2026-01-01', '2026-01-02', 0, TRUE, 'VERIFIED', NOW(6), NULL),
          (2, 1, 'EXHIBITION', 'PARTICIPATED', '展览', '区', '2026-09-15', '2026-09-15', 0, TRUE, 'SUBMITTED', NOW(6), NULL),
          (3, 1, 'RESEARCH', 'SELF_ORGANISED', '攻关', '本室', '2026-05-01', '2026-05-01', 0, FALSE, 'VERIFIED', NOW(6), NULL),
          (4, 1, 'EXHIBITION', 'PARTICIPATED', '去年', '区', '2025-12-31', '2026-01-03', 0, TRUE, 'VERIFIED', NOW(6), NULL),
          (5, 1, 'EXHIBITION', 'PARTICIPATED', '草稿', '区', '2026-03-03', '2026-03-03', 0, TRUE, 'DRAFT', NOW(6), NULL),
          (6, 1, 'EXHIBITION', 'PARTICIPATED', '作废', '区', '2026-03-04', '2026-03-04', 0, TRUE, 'VERIFIED', NOW(6), NOW(6)),
          (7, 1, 'EXHIBITION', 'PARTICIPATED', '明天', '区', '2026-09-16', '2026-09-16', 0, TRUE, 'SUBMITTED', NOW(6), NULL),
          (8, 3, 'EXHIBITION', 'PARTICIPATED', '物流展', '区', '2026-04-01', '2026-04-01', 0, TRUE, 'VERIFIED', NOW(6), NULL)
        """,
        "INSERT INTO activity_participant (activity_id, member_id) VALUES (1, 101), (3, 102), (2, 102), (4, 103)",
        """
        INSERT INTO outcome (id, studio_id, name, type, innovation_kind, formed_on, status, recorded_at) VALUES
          (1, 1, '主轴夹具', 'PATENT_UTILITY', 'TECHNICAL', '2026-02-01', 'VERIFIED', NOW(6)),
          (2, 1, '论文', 'PAPER', 'TECHNICAL', '2026-06-01', 'SUBMITTED', NOW(6)),
          (3, 1, '旧论文', 'PAPER', 'TECHNICAL', '2025-12-31', 'VERIFIED', NOW(6)),
          (4, 2, '教材', 'TRAINING_MATERIAL', 'TECHNICAL', '2026-06-01', 'VERIFIED', NOW(6))
        """,
        """
        INSERT INTO patent (outcome_id, studio_id, number, kind, office, service_invention, status)
        VALUES (1, 1, 'ZL202520000001.0', 'UTILITY_MODEL', 'CNIPA', TRUE, 'VALID')
        """,
        """
        INSERT INTO project (id, studio_id, code, name, kind, lead_name, approved_on, applied_in_practice_on, completed_on,
                             closure_filed_on, status, recorded_at) VALUES
          (1, 1, 'P-1', '主轴', 'TECH_BREAKTHROUGH', '韩澍', '2026-01-05', '2026-05-01', '2026-06-01', '2026-07-01', 'VERIFIED', NOW(6)),
          (2, 1, 'P-2', '旧题', 'TECH_BREAKTHROUGH', '韩澍', '2025-01-05', NULL, '2026-06-01', NULL, 'VERIFIED', NOW(6))
        """,
        "UPDATE member SET skill_level = 'L1' WHERE id = 101",
        "UPDATE member SET skill_level = 'L3' WHERE id IN (102, 201)",
        "UPDATE member SET joined_on = '2026-02-01' WHERE id = 103",
        """
        INSERT INTO member (id, studio_id, name, role, joined_on, left_on, leave_reason, recorded_at)
        VALUES (104, 1, '离去人', 'ORDINARY', '2019-01-01', '2026-03-31', 'TRANSFER', NOW(6))
        """,
        """
        INSERT INTO mentorship (studio_id, agreement_no, master, apprentice, trade, valid_from, valid_to, goals, status, recorded_at)
        VALUES (1, 'M-1', '韩澍', '邹默', '车工', '2025-06-01', '2026-05-31', '升级', 'VERIFIED', NOW(6)),
               (1, 'M-0', '韩澍', '邹默', '车工', '2024-06-01', '2025-12-31', '升级', 'VERIFIED', NOW(6))
        """,
        """
        INSERT INTO boost_grant (id, studio_id, code, clause, amount_fen, granted_on, recorded_at)
        VALUES (1, 1, 'G-1', 'BDA-26.1', 20000000, '2025-01-10', NOW(6))
        """,
        """
        INSERT INTO money_entry (id, grant_id, studio_id, kind, happened_on, idempotency_key, recorded_at) VALUES
          (1, 1, 1, 'INSTALMENT', '2025-02-01', 'k1', NOW(6)), (2, 1, 1, 'SPENDING', '2026-03-01', 'k2', NOW(6)),
          (3, 1, 1, 'SPENDING', '2025-12-31', 'k3', NOW(6))
        """,
        """
        INSERT INTO posting (entry_id, grant_id, account, amount_fen) VALUES
          (1, 1, 'FUNDS', 20000000), (1, 1, 'PAYER:BDA_UNION', -20000000),
          (2, 1, 'SPENT:EQUIPMENT', 1234567), (2, 1, 'FUNDS', -1234567),
          (3, 1, 'SPENT:MEETING', 100), (3, 1, 'FUNDS', -100)
        """);
    SmallDistrict.alert(1, "BDA-14.4", "2026", "MEDIUM", "2026-12-31", null);
    SmallDistrict.alert(1, "BDA-14.2", "2025", "MEDIUM", "2025-12-31", null);
  }
}
