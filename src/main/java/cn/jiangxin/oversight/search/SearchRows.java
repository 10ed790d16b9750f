package cn.jiangxin.oversight.search;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks the index. Each kind is asked by itself, so that many hits of one do not hide the others;
 * all of it is one statement.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SearchRows extends GenericRepository<HitRow, Long> {

  String SCOPE =
      """
       (:everything
        OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
        OR s.id IN (:studios))
      """;

  String MONEY_SCOPE =
      """
       (:moneyEverything
        OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:moneyOrganisations))
        OR s.id IN (:moneyStudios))
      """;

  String TEXT =
      "(SELECT t.kind, t.record_id, t.happened_on, t.shown, s.code AS studio, s.display_name AS studio_name FROM ";

  /** All words are in it; the second and third one may be left out. */
  String WORDS =
      """
       AND LOCATE(:word, t.folded) > 0 AND (:second IS NULL OR LOCATE(:second, t.folded) > 0)
       AND (:third IS NULL OR LOCATE(:third, t.folded) > 0) AND
      """;

  String MOST = " LIMIT :most)";

  String UNION = " UNION ALL ";

  /** Three runs of the longest word; the server begins with the rarest. */
  String LONG =
      TEXT
          + """
            search_gram a
            JOIN search_gram b ON b.kind = a.kind AND b.gram = :middle AND b.text_id = a.text_id
            JOIN search_gram z ON z.kind = a.kind AND z.gram = :last AND z.text_id = a.text_id
            JOIN search_text t ON t.id = a.text_id
            JOIN studio s ON s.id = t.studio_id
            WHERE a.gram = :first AND a.kind =
            """;

  /** A word of one or two characters is the beginning of a run. */
  String SHORT =
      TEXT
          + """
            search_gram a
            JOIN search_text t ON t.id = a.text_id
            JOIN studio s ON s.id = t.studio_id
            WHERE a.gram LIKE :beginning AND a.kind =
            """;

  /** All texts of few studios. */
  String FEW =
      TEXT
          + """
            studio s
            JOIN search_text t ON t.studio_id = s.id
            WHERE t.kind =
            """;

  String END = WORDS + SCOPE + MOST;

  String MONEY_END = WORDS + MONEY_SCOPE + MOST;

  @Query(
      LONG
          + "'STUDIO'"
          + END
          + UNION
          + LONG
          + "'PERSON'"
          + END
          + UNION
          + LONG
          + "'ACTIVITY'"
          + END
          + UNION
          + LONG
          + "'OUTCOME'"
          + END
          + UNION
          + LONG
          + "'PROJECT'"
          + END
          + UNION
          + LONG
          + "'MENTORSHIP'"
          + END
          + UNION
          + LONG
          + "'PATENT'"
          + END
          + UNION
          + LONG
          + "'DOCUMENT'"
          + END
          + UNION
          + LONG
          + "'MONEY'"
          + MONEY_END)
  List<HitRow> byRuns(
      String first,
      String middle,
      String last,
      String word,
      @Nullable String second,
      @Nullable String third,
      int most,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios,
      boolean moneyEverything,
      Collection<Long> moneyOrganisations,
      Collection<Long> moneyStudios);

  @Query(
      SHORT
          + "'STUDIO'"
          + END
          + UNION
          + SHORT
          + "'PERSON'"
          + END
          + UNION
          + SHORT
          + "'ACTIVITY'"
          + END
          + UNION
          + SHORT
          + "'OUTCOME'"
          + END
          + UNION
          + SHORT
          + "'PROJECT'"
          + END
          + UNION
          + SHORT
          + "'MENTORSHIP'"
          + END
          + UNION
          + SHORT
          + "'PATENT'"
          + END
          + UNION
          + SHORT
          + "'DOCUMENT'"
          + END
          + UNION
          + SHORT
          + "'MONEY'"
          + MONEY_END)
  List<HitRow> byBeginning(
      String beginning,
      String word,
      @Nullable String second,
      @Nullable String third,
      int most,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios,
      boolean moneyEverything,
      Collection<Long> moneyOrganisations,
      Collection<Long> moneyStudios);

  @Query(
      FEW
          + "'STUDIO'"
          + END
          + UNION
          + FEW
          + "'PERSON'"
          + END
          + UNION
          + FEW
          + "'ACTIVITY'"
          + END
          + UNION
          + FEW
          + "'OUTCOME'"
          + END
          + UNION
          + FEW
          + "'PROJECT'"
          + END
          + UNION
          + FEW
          + "'MENTORSHIP'"
          + END
          + UNION
          + FEW
          + "'PATENT'"
          + END
          + UNION
          + FEW
          + "'DOCUMENT'"
          + END
          + UNION
          + FEW
          + "'MONEY'"
          + MONEY_END)
  List<HitRow> ofFew(
      String word,
      @Nullable String second,
      @Nullable String third,
      int most,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios,
      boolean moneyEverything,
      Collection<Long> moneyOrganisations,
      Collection<Long> moneyStudios);

  /** How many studios the scope holds, counted up to a number. */
  @Query("SELECT COUNT(*) FROM (SELECT s.id FROM studio s WHERE " + SCOPE + " LIMIT :most) x")
  int studiosUpTo(
      int most, boolean everything, Collection<Long> organisations, Collection<Long> studios);

  /**
   * Units with studios in the scope. The text is escaped by the caller, with ! before each
   * wildcard.
   */
  @Query(
      """
      SELECT o.code, o.name FROM organisation o
       WHERE o.kind = 'UNIT' AND (o.name LIKE :text ESCAPE '!' OR o.code LIKE :text ESCAPE '!')
         AND (:everything
              OR o.id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR EXISTS (SELECT 1 FROM studio s WHERE s.unit_id = o.id AND s.id IN (:studios)))
       ORDER BY o.code LIMIT :most
      """)
  List<UnitHit> units(
      String text,
      int most,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);
}
