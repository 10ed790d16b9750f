package cn.jiangxin.oversight.dashboard;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MonthRows extends GenericRepository<MonthRow, Long> {

  @Query(
      """
      SELECT DATE_FORMAT(e.started_on, '%Y-%m') AS month, COUNT(*) AS activities, SUM(e.exchange) AS exchange
        FROM activity e
        JOIN studio s ON s.id = e.studio_id
       WHERE e.voided_at IS NULL AND e.status <> 'DRAFT' AND e.started_on BETWEEN :first AND :last
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios))
       GROUP BY month
      """)
  List<MonthRow> activities(
      LocalDate first,
      LocalDate last,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);
}
