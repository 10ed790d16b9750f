package cn.jiangxin.assessment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface UnitRows extends GenericRepository<UnitRow, Long> {

  @Query(
      "SELECT o.id, o.code, o.name, o.union_founded_on, o.closed_on FROM organisation o WHERE o.id IN (:ids)")
  List<UnitRow> withIds(Collection<Long> ids);

  @Query(
      """
      SELECT l.child_id AS unit_id, COALESCE(p.body_code, p.code) AS upper_union, l.valid_from, l.valid_to
        FROM organisation_link l JOIN organisation p ON p.id = l.parent_id
       WHERE l.child_id IN (:ids) AND l.kind = 'AFFILIATION' AND l.voided_at IS NULL
       ORDER BY l.child_id, l.valid_from
      """)
  List<AffiliationRow> affiliations(Collection<Long> ids);
}
