package cn.jiangxin.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SeatRows extends GenericRepository<OrganisationRow, Long> {

  @Query(
      """
      SELECT DISTINCT o.body_code
        FROM organisation o
        JOIN organisation_closure c ON c.ancestor_id = o.id
       WHERE o.id IN (:places) AND c.descendant_id = :unit AND o.body_code IS NOT NULL
       ORDER BY o.body_code
      """)
  List<String> above(Collection<Long> places, long unit);

  @Query(
      """
      SELECT DISTINCT o.body_code FROM organisation o
       WHERE o.id IN (:places) AND o.body_code IS NOT NULL
       ORDER BY o.body_code
      """)
  List<String> at(Collection<Long> places);
}
