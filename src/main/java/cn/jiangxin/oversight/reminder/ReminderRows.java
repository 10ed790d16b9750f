package cn.jiangxin.oversight.reminder;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReminderRows extends GenericRepository<ReminderRow, Long> {

  /** Every stage that is due, with everybody whom it concerns and who has not been reminded. */
  String DUE =
      """
        FROM obligation o
        JOIN obligation_stage t ON t.obligation_id = o.id AND t.send_on <= :today
        JOIN studio s ON s.id = o.studio_id
        JOIN role_grant g
          ON g.role IN ('STUDIO_LEADER', 'UNIT_UNION', 'UPPER_UNION')
         AND (g.studio_id = s.id
              OR g.organisation_id IN (SELECT c.ancestor_id FROM organisation_closure c WHERE c.descendant_id = s.unit_id))
        JOIN account p ON p.id = g.account_id AND p.disabled_at IS NULL
        LEFT JOIN reminder r
          ON r.obligation_id = o.id AND r.stage_on = t.send_on AND r.due_on = o.due_on AND r.account_id = g.account_id
       WHERE o.settled_on IS NULL AND o.due_on >= :today AND r.id IS NULL
      """;

  @Query("SELECT COUNT(DISTINCT o.id, t.send_on, g.account_id) " + DUE)
  long countDue(LocalDate today);

  // The key, not the question, keeps two runs at the same time from sending twice.
  @Query(
      "INSERT INTO reminder (obligation_id, stage_on, due_on, account_id, sent_on, sent_at)"
          + " SELECT DISTINCT o.id, t.send_on, o.due_on, g.account_id, :today, :now "
          + DUE
          + " ON DUPLICATE KEY UPDATE sent_on = reminder.sent_on")
  void send(LocalDate today, LocalDateTime now);

  @Query(
      """
      SELECT r.id, o.clause, o.period, o.subject_kind, o.subject_code, s.code AS studio_code, s.display_name AS studio_name,
             r.due_on, (o.settled_on IS NOT NULL OR o.due_on <> r.due_on) AS settled, r.sent_at, r.read_at,
             (SELECT f.scheme_version FROM finding f
               WHERE f.subject_kind = o.subject_kind AND f.subject_code = o.subject_code
                 AND f.clause = o.clause AND f.period = o.period) AS scheme_version
        FROM reminder r
        JOIN obligation o ON o.id = r.obligation_id
        JOIN studio s ON s.id = o.studio_id
       WHERE r.account_id = :account
         AND NOT EXISTS (SELECT 1 FROM reminder later
                          WHERE later.obligation_id = r.obligation_id AND later.account_id = r.account_id
                            AND (later.due_on > r.due_on OR (later.due_on = r.due_on AND later.stage_on > r.stage_on)))
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios))
       ORDER BY r.read_at IS NOT NULL, r.sent_at DESC, r.due_on, r.id
       LIMIT :most OFFSET :skip
      """)
  List<ReminderRow> latest(
      long account,
      int most,
      int skip,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);

  @Query(
      """
      SELECT COUNT(DISTINCT r.obligation_id)
        FROM reminder r
        JOIN obligation o ON o.id = r.obligation_id
        JOIN studio s ON s.id = o.studio_id
       WHERE r.account_id = :account AND (NOT :unreadOnly OR r.read_at IS NULL)
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios))
      """)
  long count(
      long account,
      boolean unreadOnly,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);

  @Query(
      """
      UPDATE reminder r
        JOIN reminder shown ON shown.obligation_id = r.obligation_id AND shown.account_id = r.account_id
         SET r.read_at = :now
       WHERE shown.id = :id AND r.account_id = :account AND r.read_at IS NULL
      """)
  int read(long id, long account, LocalDateTime now);

  @Query(
      "UPDATE reminder r SET r.read_at = :now WHERE r.account_id = :account AND r.read_at IS NULL")
  int readAll(long account, LocalDateTime now);
}
