package cn.jiangxin.reporting.rollup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The units whose studios the actor may all see. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface UnitRows extends GenericRepository<UnitRow, Long> {

  /** The one with the code, or by code those that have a studio. */
  @Query(
      """
      SELECT u.id, u.code, u.name
        FROM organisation u
       WHERE u.kind = 'UNIT'
         AND (u.code = :code OR (:code IS NULL AND EXISTS (SELECT 1 FROM studio s WHERE s.unit_id = u.id)))
         AND (:everything
              OR u.id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations)))
       ORDER BY u.code
       LIMIT :most OFFSET :skipped
      """)
  List<UnitRow> units(
      @Nullable String code,
      boolean everything,
      Collection<Long> organisations,
      int most,
      int skipped);

  /** How many have a studio. */
  @Query(
      """
      SELECT COUNT(*)
        FROM organisation u
       WHERE u.kind = 'UNIT' AND EXISTS (SELECT 1 FROM studio s WHERE s.unit_id = u.id)
         AND (:everything
              OR u.id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations)))
      """)
  long count(boolean everything, Collection<Long> organisations);
}
