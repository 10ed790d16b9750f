package cn.jiangxin.assessment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;

/**
 * Deadlines follow the findings: one for each open finding with a due date, settled when it is open
 * no more.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ObligationRows extends GenericRepository<FindingRow, Long> {

  @Query(
      """
      INSERT INTO obligation (subject_kind, subject_code, studio_id, clause, period, due_on)
      SELECT f.subject_kind, f.subject_code, f.studio_id, f.clause, f.period, f.due_on
        FROM finding f
       WHERE f.studio_id IN (:studios) AND f.verdict = 'OPEN' AND f.due_on IS NOT NULL
      ON DUPLICATE KEY UPDATE due_on = VALUES(due_on), settled_on = NULL
      """)
  void open(Collection<Long> studios);

  @Query(
      """
      UPDATE obligation o
        LEFT JOIN finding f
          ON f.subject_kind = o.subject_kind AND f.subject_code = o.subject_code
         AND f.clause = o.clause AND f.period = o.period AND f.verdict = 'OPEN' AND f.due_on IS NOT NULL
         SET o.settled_on = :today
       WHERE o.studio_id IN (:studios) AND o.settled_on IS NULL AND f.id IS NULL
      """)
  void settle(Collection<Long> studios, LocalDate today);

  @Query(
      """
      DELETE s FROM obligation_stage s JOIN obligation o ON o.id = s.obligation_id
       WHERE o.studio_id IN (:studios) AND o.settled_on IS NULL
      """)
  void clearStages(Collection<Long> studios);

  @Query(
      """
      INSERT INTO obligation_stage (obligation_id, send_on)
      SELECT DISTINCT o.id, t.send_on
        FROM obligation o
        JOIN finding f
          ON f.subject_kind = o.subject_kind AND f.subject_code = o.subject_code
         AND f.clause = o.clause AND f.period = o.period
        JOIN JSON_TABLE(f.detail, '$.reminders[*]' COLUMNS (send_on DATE PATH '$')) t
       WHERE o.studio_id IN (:studios) AND o.settled_on IS NULL
      """)
  void setStages(Collection<Long> studios);
}
