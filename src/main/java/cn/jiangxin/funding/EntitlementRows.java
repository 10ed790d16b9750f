package cn.jiangxin.funding;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** Findings that compute money and pass: they say that an entitlement has arisen. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface EntitlementRows extends GenericRepository<EntitlementRow, String> {

  /** A lump sum goes by the period of its finding, a boost by its project. */
  @Query(
      """
      SELECT f.clause, IF(f.subject_kind = 'STUDIO', f.period, f.subject_code) AS occasion, f.amount_fen
        FROM finding f
       WHERE f.studio_id = :studio AND f.verdict = 'PASS' AND f.amount_fen > 0 AND f.clause IN (:clauses)
       ORDER BY f.id
      """)
  List<EntitlementRow> of(long studio, Collection<String> clauses);
}
