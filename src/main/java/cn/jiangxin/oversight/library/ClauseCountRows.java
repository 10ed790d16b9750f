package cn.jiangxin.oversight.library;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ClauseCountRows extends GenericRepository<ClauseCountRow, String> {

  @Query(
      """
      SELECT f.clause, f.verdict, COUNT(DISTINCT f.studio_id) AS studios
        FROM finding f JOIN studio s ON s.id = f.studio_id
       WHERE (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios))
       GROUP BY f.clause, f.verdict
      """)
  List<ClauseCountRow> counts(
      boolean everything, Collection<Long> organisations, Collection<Long> studios);
}
