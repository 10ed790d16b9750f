package cn.jiangxin.registry;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SurroundingsRows extends GenericRepository<SurroundingsRow, Long> {

  @Query(
      """
      SELECT o.code AS unit_code, o.name AS unit_name,
             (SELECT MAX(j.assessed_on) FROM assessed_subject j WHERE j.studio_id = s.id) AS assessed_on
        FROM studio s JOIN organisation o ON o.id = s.unit_id
       WHERE s.id = :studio
      """)
  SurroundingsRow of(long studio);

  @Query(
      """
      WITH RECURSIVE above (id, step) AS (
        SELECT s.unit_id, 0 FROM studio s WHERE s.id = :studio
        UNION ALL
        SELECT l.parent_id, above.step + 1
          FROM above
          JOIN organisation_link l ON l.child_id = above.id AND l.kind = 'AFFILIATION' AND l.voided_at IS NULL
           AND (l.valid_from IS NULL OR l.valid_from <= :today) AND (l.valid_to IS NULL OR l.valid_to >= :today)
         WHERE above.step < 10)
      SELECT o.name FROM above JOIN organisation o ON o.id = above.id WHERE above.step > 0 ORDER BY above.step
      """)
  List<String> unions(long studio, LocalDate today);
}
