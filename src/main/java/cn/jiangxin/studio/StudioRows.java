package cn.jiangxin.studio;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StudioRows extends CrudRepository<StudioRow, Long> {

  @Query("SELECT s.* FROM studio s WHERE s.id IN (:ids) ORDER BY s.id")
  List<StudioRow> byIds(Collection<Long> ids);

  @Query(
      """
      SELECT s.* FROM studio s
       WHERE s.code = :code
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios))
         FOR UPDATE
      """)
  Optional<StudioRow> lockByCode(
      String code, boolean everything, Collection<Long> organisations, Collection<Long> studios);

  @Query("SELECT s.* FROM studio s WHERE s.code IN (:codes) ORDER BY s.id")
  List<StudioRow> byCodes(Collection<String> codes);

  @Query(
      """
      SELECT s.id FROM studio s
       WHERE s.id IN (:ids)
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios))
      """)
  List<Long> visible(
      Collection<Long> ids,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);

  @Query("SELECT s.id FROM studio s WHERE s.id IN (:ids) ORDER BY s.id FOR UPDATE")
  List<Long> lock(Collection<Long> ids);

  @Query(
      """
      SELECT s.* FROM studio s
       WHERE s.code = :code
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios))
      """)
  Optional<StudioRow> byCode(
      String code, boolean everything, Collection<Long> organisations, Collection<Long> studios);

  @Query(
      """
      SELECT s.id FROM studio s
       WHERE s.id > :after
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios))
       ORDER BY s.id
       LIMIT :most
      """)
  List<Long> idsAfter(
      long after,
      int most,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);

  @Query("SELECT COUNT(*) FROM studio s WHERE s.code = :code")
  int count(String code);

  @Query("SELECT s.id FROM studio s WHERE s.unit_id = :unit ORDER BY s.id")
  List<Long> ofUnit(long unit);

  @Query(
      """
      SELECT s.* FROM studio s
       WHERE s.unit_id = :unit
         AND (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios))
       ORDER BY s.code
      """)
  List<StudioRow> visibleOfUnit(
      long unit, boolean everything, Collection<Long> organisations, Collection<Long> studios);

  @Query("UPDATE studio SET display_name = :name, version = version + 1 WHERE id = :id")
  void bear(long id, String name);
}
