package cn.jiangxin.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OrganisationRows extends CrudRepository<OrganisationRow, Long> {

  @Query("SELECT o.* FROM organisation o WHERE o.code = :code")
  Optional<OrganisationRow> byCode(String code);

  /** The unit of a single studio in the scope is visible too: its page names it. */
  @Query(
      """
      SELECT o.* FROM organisation o
       WHERE :everything
          OR o.id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
          OR o.id IN (SELECT s.unit_id FROM studio s WHERE s.id IN (:studios))
       ORDER BY o.code
      """)
  List<OrganisationRow> visible(
      boolean everything, Collection<Long> organisations, Collection<Long> studios);

  @Query(
      """
      SELECT COUNT(*) FROM organisation_closure c
       WHERE c.ancestor_id = :ancestor AND c.descendant_id = :descendant
      """)
  int standsAbove(long ancestor, long descendant);

  @Query(
      """
      SELECT o.* FROM organisation o
       WHERE o.code = :code
         AND (:everything
              OR o.id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR o.id IN (SELECT s.unit_id FROM studio s WHERE s.id IN (:studios)))
      """)
  Optional<OrganisationRow> visibleByCode(
      String code, boolean everything, Collection<Long> organisations, Collection<Long> studios);

  @Query(
      """
      SELECT o.* FROM organisation o
       WHERE o.code = :code
         AND (:everything
              OR o.id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR o.id IN (SELECT s.unit_id FROM studio s WHERE s.id IN (:studios)))
         FOR UPDATE
      """)
  Optional<OrganisationRow> lockByCode(
      String code, boolean everything, Collection<Long> organisations, Collection<Long> studios);

  /** Others who do the same wait until the transaction ends, whatever they want to register. */
  @Query("SELECT o.id FROM organisation o ORDER BY o.id LIMIT 1 FOR UPDATE")
  Optional<Long> lockFirst();

  @Query("SELECT o.* FROM organisation o WHERE o.body_code = :body ORDER BY o.id LIMIT 1")
  Optional<OrganisationRow> byBody(String body);

  @Query("SELECT o.* FROM organisation o WHERE o.id IN (:ids)")
  List<OrganisationRow> byIds(Collection<Long> ids);

  @Query(
      """
      UPDATE organisation
         SET name = :name, credit_code = :creditCode, union_founded_on = :unionFoundedOn, closed_on = :closedOn
       WHERE id = :id
      """)
  void change(
      long id,
      String name,
      @Nullable String creditCode,
      @Nullable LocalDate unionFoundedOn,
      @Nullable LocalDate closedOn);

  @Query("SELECT o.* FROM organisation o WHERE o.code IN (:codes)")
  List<OrganisationRow> byCodes(Collection<String> codes);

  @Query(
      """
      SELECT o.id FROM organisation o
       WHERE o.code IN (:codes)
         AND (:everything
              OR o.id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations)))
      """)
  List<Long> below(Collection<String> codes, boolean everything, Collection<Long> organisations);

  @Query("DELETE FROM organisation_closure")
  void clearTree();

  /**
   * Each organisation under itself, and under all that stand above it on the day. A body beside a
   * union reaches the union and from there what is below it; nobody reaches a body through the
   * union.
   */
  @Query(
      """
      INSERT INTO organisation_closure (ancestor_id, descendant_id)
      WITH RECURSIVE reach (ancestor_id, descendant_id) AS (
        SELECT o.id, o.id FROM organisation o
        UNION
        SELECT b.child_id, b.parent_id
          FROM organisation_link b
         WHERE b.kind = 'BESIDE' AND b.voided_at IS NULL
           AND (b.valid_from IS NULL OR b.valid_from <= :day)
           AND (b.valid_to IS NULL OR b.valid_to >= :day)
        UNION
        SELECT r.ancestor_id, l.child_id
          FROM reach r
          JOIN organisation_link l ON l.parent_id = r.descendant_id
         WHERE l.kind <> 'BESIDE' AND l.voided_at IS NULL
           AND (l.valid_from IS NULL OR l.valid_from <= :day)
           AND (l.valid_to IS NULL OR l.valid_to >= :day)
      )
      SELECT r.ancestor_id, r.descendant_id FROM reach r
      """)
  void unrollTree(LocalDate day);
}
