package cn.jiangxin.oversight.standing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SharedPlaceRows extends GenericRepository<SharedPlaceRow, String> {

  /** A studio outside the scope counts as one place, but its name does not leave the database. */
  @Query(
      """
      SELECT p.ref,
             CASE WHEN p.visible THEN p.code END AS studio,
             CASE WHEN p.visible THEN p.name END AS studio_name,
             CASE WHEN p.visible THEN p.unit END AS unit_name
        FROM (SELECT DISTINCT CONCAT(n.kind, ':', n.number) AS ref, s.code, s.display_name AS name, o.name AS unit,
                     (:everything
                      OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
                      OR s.id IN (:studios)) AS visible
                FROM shared_number n
                JOIN studio s ON s.id = n.studio_id
                JOIN organisation o ON o.id = s.unit_id
               WHERE n.kind IN (:kinds) AND n.number IN (:numbers) AND s.code <> :own) p
       ORDER BY p.ref, p.visible DESC, p.code
      """)
  List<SharedPlaceRow> of(
      String own,
      Collection<String> kinds,
      Collection<String> numbers,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);
}
