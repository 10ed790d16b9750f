package cn.jiangxin.registry;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StudioLineRows extends GenericRepository<StudioLineRow, Long> {

  /**
   * The studios in the scope as they are on the day. A title is held once every body that the
   * programme names for decisions of that day has concurred, until it ends.
   */
  String TODAY =
      """
      SELECT s.id, s.code, s.display_name AS name, s.unit_id, o.code AS unit_code, o.name AS unit_name, s.field,
             (SELECT t.type FROM studio_type t
               WHERE t.studio_id = s.id AND t.voided_at IS NULL
                 AND (t.valid_from IS NULL OR t.valid_from <= :today) AND (t.valid_to IS NULL OR t.valid_to >= :today)
               ORDER BY t.valid_from DESC LIMIT 1) AS type,
             (SELECT m.name FROM leader_tenure l JOIN member m ON m.id = l.member_id
               WHERE l.studio_id = s.id AND l.voided_at IS NULL
                 AND (l.valid_from IS NULL OR l.valid_from <= :today) AND (l.valid_to IS NULL OR l.valid_to >= :today)
               ORDER BY l.valid_from DESC LIMIT 1) AS leader,
             k.levels, k.titled_on,
             (SELECT COUNT(*) FROM alert a WHERE a.studio_id = s.id AND a.closed_on IS NULL) AS alerts,
             (SELECT ELT(MAX(FIELD(a.severity, 'LOW', 'MEDIUM', 'HIGH')),
                         'LOW', 'MEDIUM', 'HIGH')
                FROM alert a WHERE a.studio_id = s.id AND a.closed_on IS NULL) AS worst,
             (SELECT MIN(b.due_on) FROM obligation b
               WHERE b.studio_id = s.id AND b.settled_on IS NULL AND b.due_on >= :today) AS next_due_on
        FROM studio s
        JOIN organisation o ON o.id = s.unit_id
        LEFT JOIN (
          SELECT h.studio_id, GROUP_CONCAT(DISTINCT h.level ORDER BY h.level) AS levels, MIN(h.held_from) AS titled_on
            FROM (SELECT r.id, r.studio_id, r.level, MAX(v.concurred_on) AS held_from
                    FROM recognition r
                    JOIN (SELECT d.recognition_id, d.body, MIN(d.decided_on) AS concurred_on
                            FROM decision d
                           WHERE d.recognition_id IS NOT NULL AND d.voided_at IS NULL AND d.concurs AND d.decided_on <= :today
                           GROUP BY d.recognition_id, d.body) v ON v.recognition_id = r.id
                    LEFT JOIN JSON_TABLE(:recognisers, '$[*]' COLUMNS (
                           programme VARCHAR(40) PATH '$[0]', rule_no INT PATH '$[1]', body VARCHAR(40) PATH '$[2]',
                           asked INT PATH '$[3]', first_on DATE PATH '$[4]', last_on DATE PATH '$[5]')) u
                      ON CONVERT(u.programme USING utf8mb4) COLLATE utf8mb4_bin = r.programme
                         AND CONVERT(u.body USING utf8mb4) COLLATE utf8mb4_bin = v.body
                   WHERE r.voided_at IS NULL AND (r.ended_on IS NULL OR r.ended_on > :today)
                     AND (r.programme NOT IN (:ruled) OR u.rule_no IS NOT NULL)
                   GROUP BY r.id, r.studio_id, r.level, u.rule_no, u.asked, u.first_on, u.last_on
                  HAVING u.rule_no IS NULL OR (COUNT(*) = u.asked AND MAX(v.concurred_on) BETWEEN u.first_on AND u.last_on)) h
           GROUP BY h.studio_id) k ON k.studio_id = s.id
       WHERE (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios))
      """;

  /** What is asked of them. The text is escaped by the caller, with ! before each wildcard. */
  String WANTED =
      """
       WHERE (:text IS NULL OR x.code LIKE :text ESCAPE '!' OR x.name LIKE :text ESCAPE '!'
              OR x.unit_name LIKE :text ESCAPE '!' OR x.leader LIKE :text ESCAPE '!'
              OR EXISTS (SELECT 1 FROM studio_name n
                          WHERE n.studio_id = x.id AND n.voided_at IS NULL AND n.name LIKE :text ESCAPE '!'))
         AND (:organisation IS NULL
              OR x.unit_id IN (SELECT c.descendant_id FROM organisation_closure c JOIN organisation a ON a.id = c.ancestor_id
                                WHERE a.code = :organisation))
         AND (:type IS NULL OR x.type = :type)
         AND (:level IS NULL OR FIND_IN_SET(:level, x.levels) > 0)
         AND (:titled IS NULL OR (x.titled_on IS NOT NULL) = :titled)
         AND (NOT :alertsOnly OR x.alerts > 0)
         AND (:clause IS NULL
              OR EXISTS (SELECT 1 FROM finding f
                          WHERE f.studio_id = x.id AND f.clause = :clause AND f.verdict = :verdict))
      """;

  // gbk holds the common characters in the order of their sound, on both servers.
  @Query(
      "SELECT x.* FROM ("
          + TODAY
          + ") x "
          + WANTED
          + """
            ORDER BY
              CASE WHEN :descending THEN NULL
                   WHEN :sort = 'NAME' THEN CONVERT(x.name USING gbk)
                   WHEN :sort = 'UNIT' THEN CONVERT(x.unit_name USING gbk)
                   WHEN :sort = 'LEADER' THEN CONVERT(COALESCE(x.leader, '龥') USING gbk) END,
              CASE WHEN NOT :descending THEN NULL
                   WHEN :sort = 'NAME' THEN CONVERT(x.name USING gbk)
                   WHEN :sort = 'UNIT' THEN CONVERT(x.unit_name USING gbk)
                   WHEN :sort = 'LEADER' THEN CONVERT(COALESCE(x.leader, '') USING gbk) END DESC,
              CASE WHEN :sort = 'ALERTS' THEN IF(:descending, -1, 1) * x.alerts END,
              CASE WHEN :sort = 'DUE' THEN x.next_due_on IS NULL END,
              CASE WHEN :sort = 'DUE' THEN IF(:descending, -1, 1) * TO_DAYS(x.next_due_on) END,
              CASE WHEN :sort = 'CODE' AND :descending THEN x.code END DESC,
              x.code
            LIMIT :most OFFSET :skip
            """)
  List<StudioLineRow> page(
      LocalDate today,
      @Nullable String text,
      @Nullable String organisation,
      @Nullable String type,
      @Nullable String level,
      @Nullable Boolean titled,
      boolean alertsOnly,
      @Nullable String clause,
      @Nullable String verdict,
      String sort,
      boolean descending,
      int most,
      int skip,
      Collection<String> ruled,
      String recognisers,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);

  @Query("SELECT COUNT(*) FROM (" + TODAY + ") x " + WANTED)
  long total(
      LocalDate today,
      @Nullable String text,
      @Nullable String organisation,
      @Nullable String type,
      @Nullable String level,
      @Nullable Boolean titled,
      boolean alertsOnly,
      @Nullable String clause,
      @Nullable String verdict,
      Collection<String> ruled,
      String recognisers,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);

  @Query(
      "SELECT COUNT(*) AS studios, COUNT(x.titled_on) AS titled, COUNT(NULLIF(x.alerts, 0)) AS alerted FROM ("
          + TODAY
          + ") x")
  StudioCountsRow counts(
      LocalDate today,
      Collection<String> ruled,
      String recognisers,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);

  @Query(
      "SELECT x.type AS name, x.type AS code, COUNT(*) AS studios, COUNT(x.titled_on) AS titled FROM ("
          + TODAY
          + ") x GROUP BY x.type ORDER BY studios DESC, name")
  List<StudioGroupRow> byType(
      LocalDate today,
      Collection<String> ruled,
      String recognisers,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);

  @Query(
      "SELECT x.unit_name AS name, x.unit_code AS code, COUNT(*) AS studios, COUNT(x.titled_on) AS titled FROM ("
          + TODAY
          + ") x GROUP BY x.unit_code, x.unit_name ORDER BY studios DESC, code")
  List<StudioGroupRow> byUnit(
      LocalDate today,
      Collection<String> ruled,
      String recognisers,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);

  @Query(
      """
      SELECT DISTINCT a.code, a.name, a.kind, CONVERT(a.name USING gbk) AS sound
        FROM studio s
        JOIN organisation_closure t ON t.descendant_id = s.unit_id
        JOIN organisation a ON a.id = t.ancestor_id
       WHERE (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios))
         AND (:everything
              OR a.id = s.unit_id
              OR a.id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations)))
         AND a.kind IN ('MUNICIPAL_UNION', 'UPPER_UNION', 'UNIT')
       ORDER BY a.kind, sound
      """)
  List<OrganisationChoiceRow> choices(
      boolean everything, Collection<Long> organisations, Collection<Long> studios);
}
