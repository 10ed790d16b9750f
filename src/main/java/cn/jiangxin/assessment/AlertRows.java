package cn.jiangxin.assessment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;

/**
 * Alerts follow the findings: one for a subject, a clause and a period, opened, closed and opened
 * again. A breach or a proposal alerts at once; an open duty alerts, as an early warning of low
 * weight, from its first reminder day until it is met or its day has passed.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AlertRows extends GenericRepository<FindingRow, Long> {

  // The assignments run from left to right: closed_on is read twice before it is cleared.
  @Query(
      """
      INSERT INTO alert (subject_kind, subject_code, studio_id, clause, period, verdict, severity, due_on, opened_on)
      SELECT f.subject_kind, f.subject_code, f.studio_id, f.clause, f.period, f.verdict, f.severity, f.due_on, :today
        FROM finding f
       WHERE f.studio_id IN (:studios) AND f.verdict IN ('FLAG', 'BLOCK', 'PROPOSE_REVOCATION')
      ON DUPLICATE KEY UPDATE
        times_opened = alert.times_opened + IF(alert.closed_on IS NULL, 0, 1),
        opened_on = IF(alert.closed_on IS NULL, alert.opened_on, VALUES(opened_on)),
        closed_on = NULL,
        verdict = VALUES(verdict), severity = VALUES(severity), due_on = VALUES(due_on)
      """)
  void open(Collection<Long> studios, LocalDate today);

  /**
   * Opens early warnings.
   *
   * @param studios only of these studios; ignored when all are asked for
   */
  @Query(
      """
      INSERT INTO alert (subject_kind, subject_code, studio_id, clause, period, verdict, severity, due_on, opened_on)
      SELECT o.subject_kind, o.subject_code, o.studio_id, o.clause, o.period, 'OPEN', 'LOW', o.due_on, :today
        FROM obligation o
       WHERE (:all OR o.studio_id IN (:studios)) AND o.settled_on IS NULL AND o.due_on >= :today
         AND EXISTS (SELECT 1 FROM obligation_stage t WHERE t.obligation_id = o.id AND t.send_on <= :today)
      ON DUPLICATE KEY UPDATE
        times_opened = alert.times_opened + IF(alert.closed_on IS NULL, 0, 1),
        opened_on = IF(alert.closed_on IS NULL, alert.opened_on, VALUES(opened_on)),
        closed_on = NULL,
        verdict = VALUES(verdict), severity = VALUES(severity), due_on = VALUES(due_on)
      """)
  void warn(boolean all, Collection<Long> studios, LocalDate today);

  @Query(
      """
      UPDATE alert a
         SET a.closed_on = :today
       WHERE a.studio_id IN (:studios) AND a.closed_on IS NULL
         AND NOT EXISTS (
               SELECT 1 FROM finding f
                WHERE f.subject_kind = a.subject_kind AND f.subject_code = a.subject_code
                  AND f.clause = a.clause AND f.period = a.period
                  AND f.verdict IN ('FLAG', 'BLOCK', 'PROPOSE_REVOCATION'))
         AND NOT EXISTS (
               SELECT 1 FROM obligation o
                 JOIN obligation_stage t ON t.obligation_id = o.id AND t.send_on <= :today
                WHERE o.subject_kind = a.subject_kind AND o.subject_code = a.subject_code
                  AND o.clause = a.clause AND o.period = a.period
                  AND o.settled_on IS NULL AND o.due_on >= :today)
      """)
  void close(Collection<Long> studios, LocalDate today);
}
