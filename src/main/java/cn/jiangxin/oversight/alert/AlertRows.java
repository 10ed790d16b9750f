package cn.jiangxin.oversight.alert;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AlertRows extends GenericRepository<AlertRow, Long> {

  String COLUMNS =
      """
      SELECT a.id, a.subject_kind, a.subject_code, s.code AS studio_code, s.display_name AS studio_name,
             o.name AS unit_name, a.clause, a.period, a.verdict, a.severity, a.due_on, a.opened_on, a.closed_on,
             a.times_opened,
             (SELECT f.scheme_version FROM finding f
               WHERE f.subject_kind = a.subject_kind AND f.subject_code = a.subject_code
                 AND f.clause = a.clause AND f.period = a.period) AS scheme_version
      """;

  String VISIBLE =
      """
        FROM alert a
        JOIN studio s ON s.id = a.studio_id
        JOIN organisation o ON o.id = s.unit_id
       WHERE (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios))
      """;

  String WANTED =
      """
         AND (a.closed_on IS NULL) = :open
         AND (:severity IS NULL OR a.severity = :severity)
         AND (:clause IS NULL OR a.clause = :clause)
         AND (:studio IS NULL OR s.code = :studio)
         AND (:organisation IS NULL
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c JOIN organisation p ON p.id = c.ancestor_id
                                WHERE p.code = :organisation))
      """;

  @Query(
      COLUMNS
          + VISIBLE
          + WANTED
          + """
            ORDER BY
              CASE WHEN :sort = 'SEVERITY'
                   THEN IF(:descending, -1, 1) * FIELD(a.severity, 'LOW', 'MEDIUM', 'HIGH') END,
              CASE WHEN :sort = 'DUE' THEN a.due_on IS NULL END,
              CASE WHEN :sort = 'DUE' THEN IF(:descending, -1, 1) * TO_DAYS(a.due_on) END,
              CASE WHEN :sort = 'DAY' THEN IF(:descending, -1, 1) * TO_DAYS(COALESCE(a.closed_on, a.opened_on)) END,
              CASE WHEN :descending THEN NULL
                   WHEN :sort = 'STUDIO' THEN CONVERT(s.display_name USING gbk)
                   WHEN :sort = 'UNIT' THEN CONVERT(o.name USING gbk)
                   WHEN :sort = 'CLAUSE' THEN CONVERT(a.clause USING gbk) END,
              CASE WHEN NOT :descending THEN NULL
                   WHEN :sort = 'STUDIO' THEN CONVERT(s.display_name USING gbk)
                   WHEN :sort = 'UNIT' THEN CONVERT(o.name USING gbk)
                   WHEN :sort = 'CLAUSE' THEN CONVERT(a.clause USING gbk) END DESC,
              a.due_on IS NULL, a.due_on, s.code, a.clause, a.period, a.id
            LIMIT :most OFFSET :skip
            """)
  List<AlertRow> page(
      boolean open,
      @Nullable String severity,
      @Nullable String clause,
      @Nullable String organisation,
      @Nullable String studio,
      String sort,
      boolean descending,
      int most,
      int skip,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);

  @Query("SELECT COUNT(*) " + VISIBLE + WANTED)
  long total(
      boolean open,
      @Nullable String severity,
      @Nullable String clause,
      @Nullable String organisation,
      @Nullable String studio,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);

  @Query(COLUMNS + VISIBLE + " AND a.id = :id")
  Optional<AlertRow> find(
      long id, boolean everything, Collection<Long> organisations, Collection<Long> studios);

  @Query(
      "SELECT a.severity AS name, COUNT(*) AS number "
          + VISIBLE
          + " AND a.closed_on IS NULL GROUP BY a.severity")
  List<CountRow> openBySeverity(
      boolean everything, Collection<Long> organisations, Collection<Long> studios);

  @Query(
      "SELECT a.clause AS name, COUNT(*) AS number "
          + VISIBLE
          + " AND a.closed_on IS NULL GROUP BY a.clause ORDER BY number DESC, name")
  List<CountRow> openByClause(
      boolean everything, Collection<Long> organisations, Collection<Long> studios);

  @Query("SELECT COUNT(*) " + VISIBLE + " AND a.closed_on IS NOT NULL")
  long closed(boolean everything, Collection<Long> organisations, Collection<Long> studios);
}
