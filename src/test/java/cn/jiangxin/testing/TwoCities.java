package cn.jiangxin.testing;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * The {@link SmallDistrict} and another city that nobody of it sees: a municipal union, a unit and
 * a studio. S-1 of the district and S-9 of the other city have a record of every kind, so that the
 * numbers of the one can be asked for in the place of the other's.
 */
public final class TwoCities {
  /** Words that stand in every name of the other city's records and nowhere else. */
  public static final String FOREIGN = "远山";

  /** Numbers and codes in S-1's records, by what an address calls them. */
  public static final Map<String, String> OWN = numbers("S-1", "U-1", "leader4", 1000);

  /** Numbers and codes in the other city, by what an address calls them. */
  public static final Map<String, String> OTHER = numbers("S-9", "U-9", "stranger", 9000);

  private TwoCities() {}

  /** Fills the tables, which must be empty, with both. */
  public static void insert() throws SQLException {
    insertDistrict();
    insertOtherCity();
  }

  /** Fills the tables, which must be empty, with the district alone. */
  public static void insertDistrict() throws SQLException {
    SmallDistrict.insert();
    records(1, 11, 2, 21, 1000, "本厂");
    SmallDistrict.execute(sheet(1014, 1, 32));
    SmallDistrict.execute(
        """
        INSERT INTO policy_proposal (id, scheme, effective_from, parameters, note, request_key, bodies, body, sent_at, sender, state)
        VALUES (1, 'BDA', '2030-01-01', '{"minArea":"30"}', '面积', 'key-proposal-1', 'ELSEWHERE,NOWHERE', 'ELSEWHERE', NOW(6), '远方',
                'WAITING')
        """);
  }

  /** Adds the other city. */
  public static void insertOtherCity() throws SQLException {
    SmallDistrict.execute(
        """
        INSERT INTO organisation (id, code, kind, name, recorded_at) VALUES
          (90, 'M-9', 'MUNICIPAL_UNION', '彼岸市总工会', NOW(6)), (91, 'U-9', 'UNIT', '远山仪表厂', NOW(6))
        """,
        "INSERT INTO organisation_closure (ancestor_id, descendant_id) VALUES (90, 90), (90, 91), (91, 91)",
        """
        INSERT INTO studio (id, code, unit_id, display_name, field, established_on, recorded_at)
        VALUES (90, 'S-9', 91, '远山校准工作室', '远山计量', '2020-03-01', NOW(6))
        """,
        "INSERT INTO account (id, login, name, password_hash, created_at) VALUES (90, 'stranger', '远山客', '-', NOW(6))",
        "INSERT INTO role_grant (account_id, role, studio_id) VALUES (90, 'STUDIO_LEADER', 90)");
    records(90, 91, 90, 90, 9000, FOREIGN);
    SmallDistrict.execute(sheet(9014, 90, 90));
  }

  /** What an expert is asked to score of the review of the same number. */
  private static String sheet(long review, long studio, long expert) {
    return "INSERT INTO review_expert (id, studio_id, review_id, account_id, assigned_at) VALUES"
        + " (%1$d, %2$d, %1$d, %3$d, NOW(6))".formatted(review, studio, expert);
  }

  private static void records(
      long studio, long unit, long union, long account, long base, String word)
      throws SQLException {
    String[] statements = {
      """
      INSERT INTO activity (id, studio_id, type, mode, title, organiser, started_on, ended_on, outside_participants,
                            exchange, status, recorded_at, recorded_by)
      VALUES (:1, :studio, 'EXCHANGE', 'SELF_ORGANISED', ':word交流', ':word', '2026-05-01', '2026-05-01', 3, TRUE,
              'SUBMITTED', NOW(6), :account)
      """,
      """
      INSERT INTO outcome (id, studio_id, name, type, innovation_kind, formed_on, status, recorded_at, recorded_by)
      VALUES (:2, :studio, ':word成果', 'TECH_RENOVATION', 'TECHNICAL', '2026-05-01', 'SUBMITTED', NOW(6), :account)
      """,
      """
      INSERT INTO project (id, studio_id, code, name, kind, lead_name, approved_on, status, recorded_at, recorded_by)
      VALUES (:3, :studio, 'P-:3', ':word项目', 'TECH_RENOVATION', ':word人', '2026-02-01', 'SUBMITTED', NOW(6), :account)
      """,
      """
      INSERT INTO mentorship (id, studio_id, agreement_no, master, apprentice, trade, valid_from, valid_to, goals, status,
                              recorded_at, recorded_by)
      VALUES (:4, :studio, 'A-:4', ':word师', ':word徒', '车工', '2026-01-01', '2028-12-31', '技师', 'SUBMITTED', NOW(6),
              :account)
      """,
      """
      INSERT INTO member (id, studio_id, name, role, joined_on, recorded_at)
      VALUES (:5, :studio, ':word员', 'ORDINARY', '2020-03-01', NOW(6))
      """,
      """
      INSERT INTO venue (id, studio_id, address, area_m2, valid_from, recorded_at)
      VALUES (:6, :studio, ':word场所', 35.00, '2024-03-01', NOW(6))
      """,
      """
      INSERT INTO studio_name (id, studio_id, name, valid_from, recorded_at)
      VALUES (:7, :studio, ':word校准工作室', '2024-03-01', NOW(6))
      """,
      """
      INSERT INTO studio_type (id, studio_id, type, valid_from, recorded_at)
      VALUES (:8, :studio, 'TECH_BREAKTHROUGH', '2024-03-01', NOW(6))
      """,
      """
      INSERT INTO leader_tenure (id, studio_id, member_id, valid_from, valid_to, recorded_at)
      VALUES (:9, :studio, :5, '2016-03-01', '2017-03-01', NOW(6))
      """,
      """
      INSERT INTO studio_document (id, studio_id, kind, title, valid_from, recorded_at)
      VALUES (:10, :studio, 'WORK_RULES', ':word制度', '2020-03-01', NOW(6))
      """,
      """
      INSERT INTO recognition (id, studio_id, programme, level, recorded_at)
      VALUES (:11, :studio, 'CSTA', 'NATIONAL', NOW(6))
      """,
      """
      INSERT INTO decision (id, studio_id, recognition_id, body, concurs, decided_on, recorded_at)
      VALUES (:12, :studio, :11, 'CSTA', TRUE, '2024-11-20', NOW(6))
      """,
      """
      INSERT INTO judgement (id, studio_id, clause, favourable, judged_by, judged_on, reason, recorded_at)
      VALUES (:13, :studio, 'BDA-9', TRUE, ':word评', '2026-01-05', ':word理由', NOW(6))
      """,
      """
      INSERT INTO review (id, studio_id, programme, kind, session_on, attended, result, recorded_at)
      VALUES (:14, :studio, 'BDA', 'END_OF_CYCLE', '2026-09-01', TRUE, 'PROBLEMS', NOW(6))
      """,
      """
      INSERT INTO rectification (id, studio_id, programme, review_id, issues, opened_on, due_on, recorded_at)
      VALUES (:15, :studio, 'BDA', :14, ':word问题', '2026-09-02', '2026-12-01', NOW(6))
      """,
      """
      INSERT INTO boost_grant (id, code, studio_id, clause, occasion, amount_fen, granted_on, recorded_at)
      VALUES (:16, 'G-:16', :studio, 'BDA-26.1', 'R1', 20000000, '2025-06-01', NOW(6))
      """,
      """
      INSERT INTO money_entry (id, grant_id, studio_id, kind, happened_on, idempotency_key, recorded_at, recorded_by)
      VALUES (:17, :16, :studio, 'INSTALMENT', '2025-06-02', 'paid-:16', NOW(6), :account),
             (:18, :16, :studio, 'SPENDING', '2025-07-01', 'spent-:16', NOW(6), :account)
      """,
      """
      INSERT INTO posting (entry_id, grant_id, account, amount_fen) VALUES
        (:17, :16, 'FUNDS', 20000000), (:17, :16, 'PAYER:BDA_UNION', -20000000),
        (:18, :16, 'SPENT:EQUIPMENT', 100), (:18, :16, 'FUNDS', -100)
      """,
      """
      INSERT INTO spending (id, entry_id, grant_id, studio_id, spent_on, amount_fen, category, payee, purpose, voucher_no,
                            recorded_at, recorded_by)
      VALUES (:18, :18, :16, :studio, '2025-07-01', 100, 'EQUIPMENT', ':word商行', ':word用途', '记-:18', NOW(6), :account)
      """,
      """
      INSERT INTO unit_area (id, unit_id, kind, area, valid_from, recorded_at)
      VALUES (:19, :unit, 'TAXATION', 'BDA', '2020-01-01', NOW(6))
      """,
      """
      INSERT INTO unit_budget (id, unit_id, budget_year, amount_fen, recorded_at)
      VALUES (:20, :unit, 2025, 5000000, NOW(6))
      """,
      """
      INSERT INTO organisation_link (id, parent_id, child_id, kind, valid_from, valid_to, recorded_at)
      VALUES (:21, :union, :unit, 'AFFILIATION', '2010-01-01', '2012-01-01', NOW(6))
      """,
      """
      INSERT INTO unit_move (id, unit_id, union_id, moves_on, proposed_at)
      VALUES (:21, :unit, :union, '2026-09-10', NOW(6))
      """,
      """
      INSERT INTO finding (id, subject_kind, subject_code, studio_id, clause, period, verdict, counted, limit_value,
                           due_on, severity, detail, scheme_version, found_on)
      VALUES (:22, 'STUDIO', ':code', :studio, 'BDA-14.4', '2026', 'FLAG', 3, 4, '2026-12-31', 'MEDIUM',
              '{"facts":[],"missing":[],"notes":[],"shares":{},"reminders":[]}', 'test', '2026-01-01')
      """,
      """
      INSERT INTO alert (id, subject_kind, subject_code, studio_id, clause, period, verdict, severity, due_on, opened_on)
      VALUES (:22, 'STUDIO', ':code', :studio, 'BDA-14.4', '2026', 'FLAG', 'MEDIUM', '2026-12-31', '2026-01-01')
      """,
      """
      INSERT INTO obligation (id, subject_kind, subject_code, studio_id, clause, period, due_on)
      VALUES (:23, 'STUDIO', ':code', :studio, 'BDA-14.4', '2026', '2026-12-01')
      """,
      """
      INSERT INTO reminder (id, obligation_id, stage_on, due_on, account_id, sent_on, sent_at)
      VALUES (:24, :23, '2026-09-01', '2026-12-01', :account, '2026-09-01', NOW(6))
      """,
      "INSERT INTO evidence_file (hash, kind, size, recorded_at) VALUES ('hash-:1', 'PNG', 1, NOW(6))",
      "INSERT INTO evidence_part (id, hash, number, bytes) VALUES (:1, 'hash-:1', 0, ':word')",
      "INSERT INTO evidence_preview (hash, bytes) VALUES ('hash-:1', ':word')",
      """
      INSERT INTO evidence (id, studio_id, subject_kind, subject_id, hash, name, recorded_at, recorded_by)
      VALUES (:1, :studio, 'activity', :1, 'hash-:1', ':word照片.png', NOW(6), :account)
      """,
      """
      INSERT INTO audit_entry (id, at, actor, action, subject_kind, subject_code, studio_id)
      VALUES (:25, NOW(6), ':word', 'RECORD_ENTRY', 'STUDIO', ':code', :studio)
      """
    };
    for (String statement : statements) {
      SmallDistrict.execute(filled(statement, studio, unit, union, account, base, word));
    }
  }

  private static String filled(
      String statement, long studio, long unit, long union, long account, long base, String word) {
    String sql =
        statement
            .replace(":studio", String.valueOf(studio))
            .replace(":unit", String.valueOf(unit))
            .replace(":union", String.valueOf(union))
            .replace(":account", String.valueOf(account))
            .replace(":code", studio == 1 ? "S-1" : "S-9")
            .replace(":word", word);
    for (int number = 25; number > 0; number--) {
      sql = sql.replace(":" + number, String.valueOf(base + number));
    }
    return sql;
  }

  private static Map<String, String> numbers(String studio, String unit, String login, long base) {
    Map<String, String> numbers = new HashMap<>();
    String[] names = {
      "activity", "outcome", "project", "mentorship", "member", "venue", "name", "type", "leader",
      "document", "recognition", "vote", "judgement", "review", "rectification", "book", "payment",
          "spending",
      "area", "budget", "affiliation", "alert", "deadline", "reminder", "entry"
    };
    for (int i = 0; i < names.length; i++) {
      numbers.put(names[i], String.valueOf(base + i + 1));
    }
    numbers.put("grant", "G-" + (base + 16));
    numbers.put("order", String.valueOf(base + 26));
    numbers.put("studio", studio);
    numbers.put("unit", unit);
    numbers.put("login", login);
    return numbers;
  }

  /** The text with each name in braces filled in, e.g. {@code /studios/{studio}}. */
  public static String filledIn(String text, Map<String, String> numbers) {
    String filled = text;
    for (Map.Entry<String, String> number : numbers.entrySet()) {
      filled = filled.replace("{" + number.getKey() + "}", number.getValue());
    }
    return filled;
  }
}
