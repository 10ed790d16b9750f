package cn.jiangxin.oversight.history;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DeedRows extends GenericRepository<DeedRow, Long> {

  String OF_STUDIO =
      """
        FROM audit_entry d
        JOIN studio s ON s.id = d.studio_id
       WHERE s.code = :code
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios))
      """;

  @Query(
      "SELECT d.at, d.actor, d.action, d.subject_kind, d.subject_code, d.detail "
          + OF_STUDIO
          + " ORDER BY d.at DESC, d.id DESC LIMIT :most OFFSET :skip")
  List<DeedRow> page(
      String code,
      int most,
      int skip,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);

  @Query("SELECT COUNT(*) " + OF_STUDIO)
  long total(
      String code, boolean everything, Collection<Long> organisations, Collection<Long> studios);
}
