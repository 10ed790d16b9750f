package cn.jiangxin.oversight.question;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface QuestionRows extends GenericRepository<AskedStudioRow, String> {

  String WAITING =
      """
        FROM finding f
        JOIN studio s ON s.id = f.studio_id
        JOIN organisation o ON o.id = s.unit_id
       WHERE f.clause IN (:clauses) AND f.verdict IN ('UNKNOWN', 'HUMAN')
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios))
      """;

  @Query(
      "SELECT f.clause, COUNT(DISTINCT f.studio_id) AS studios " + WAITING + " GROUP BY f.clause")
  List<QuestionCountRow> counts(
      Collection<String> clauses,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);

  @Query(
      "SELECT DISTINCT s.code, s.display_name AS name, o.name AS unit_name, f.clause "
          + WAITING
          + " ORDER BY s.code LIMIT :most OFFSET :skip")
  List<AskedStudioRow> page(
      Collection<String> clauses,
      int most,
      int skip,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);
}
