package cn.jiangxin.oversight.brief;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface BriefRows extends GenericRepository<BriefRow, Long> {

  @Query(
      """
      SELECT s.id, s.code, s.display_name AS name, o.name AS unit
        FROM studio s JOIN organisation o ON o.id = s.unit_id
       WHERE s.id > :after
         AND (:studio IS NULL OR s.code = :studio)
         AND (:organisation IS NULL
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c JOIN organisation a ON a.id = c.ancestor_id
                                WHERE a.code = :organisation))
         AND (:day IS NULL
              OR COALESCE(s.established_on,
                          (SELECT CASE WHEN COUNT(n.valid_from) = COUNT(*) THEN MIN(n.valid_from) END
                             FROM studio_name n WHERE n.studio_id = s.id AND n.voided_at IS NULL),
                          :day) <= :day)
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios))
       ORDER BY s.id
       LIMIT :most
      """)
  List<BriefRow> after(
      long after,
      int most,
      @Nullable String studio,
      @Nullable String organisation,
      @Nullable LocalDate day,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);
}
