package cn.jiangxin.oversight.standing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CardRows extends GenericRepository<CardRow, Long> {

  String VISIBLE =
      """
      SELECT f.id, f.subject_kind, f.subject_code, s.code AS studio_code, s.display_name AS studio_name,
             o.name AS unit_name, f.clause, f.period, f.verdict, f.severity, f.counted, f.limit_value, f.due_on,
             f.amount_fen, f.next_state, f.detail, f.scheme_version, f.found_on
        FROM finding f
        JOIN studio s ON s.id = f.studio_id
        JOIN organisation o ON o.id = s.unit_id
       WHERE (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios))
      """;

  @Query(VISIBLE + " AND s.code = :code ORDER BY f.id")
  List<CardRow> ofStudio(
      String code, boolean everything, Collection<Long> organisations, Collection<Long> studios);

  @Query(
      VISIBLE
          + """
               AND EXISTS (SELECT 1 FROM alert a
                            WHERE a.id = :alert AND a.subject_kind = f.subject_kind AND a.subject_code = f.subject_code
                              AND a.clause = f.clause AND a.period = f.period)
            """)
  Optional<CardRow> ofAlert(
      long alert, boolean everything, Collection<Long> organisations, Collection<Long> studios);

  @Query(
      VISIBLE
          + """
               AND f.counted < f.limit_value AND f.verdict IN ('OPEN', 'FLAG', 'BLOCK')
               AND (f.verdict <> 'OPEN' OR f.due_on <= :until)
             ORDER BY f.due_on IS NULL, f.due_on, f.clause, f.id
             LIMIT :most
            """)
  List<CardRow> missing(
      LocalDate until,
      int most,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);

  @Query(
      VISIBLE
          + """
               AND f.amount_fen > 0 AND f.clause IN (:clauses) AND f.verdict IN ('PASS', 'OPEN', 'HUMAN', 'UNKNOWN')
             ORDER BY FIELD(f.verdict, 'PASS', 'HUMAN', 'UNKNOWN', 'OPEN'), f.due_on IS NULL, f.due_on, s.code, f.clause
             LIMIT :most
            """)
  List<CardRow> money(
      Collection<String> clauses,
      int most,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);
}
