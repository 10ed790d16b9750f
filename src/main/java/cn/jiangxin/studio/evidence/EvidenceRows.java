package cn.jiangxin.studio.evidence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EvidenceRows extends CrudRepository<EvidenceRow, Long> {

  @Query(
      """
      SELECT e.id, e.studio_id, e.subject_kind, e.subject_id, e.hash, e.name, f.kind, f.size, e.recorded_at, e.recorded_by
        FROM evidence e
        JOIN evidence_file f ON f.hash = e.hash
       WHERE e.subject_kind = :kind AND e.subject_id = :subject AND e.voided_at IS NULL
       ORDER BY e.id
      """)
  List<EvidenceView> of(String kind, long subject);

  @Query(
      """
      SELECT e.id, e.studio_id, e.subject_kind, e.subject_id, e.hash, e.name, f.kind, f.size, e.recorded_at, e.recorded_by
        FROM evidence e
        JOIN evidence_file f ON f.hash = e.hash
       WHERE e.id = :id AND e.studio_id = :studio AND e.voided_at IS NULL
      """)
  Optional<EvidenceView> standing(long id, long studio);

  @Query(
      """
      SELECT e.* FROM evidence e
       WHERE e.subject_kind = :kind AND e.subject_id IN (:subjects) AND e.voided_at IS NULL
      """)
  List<EvidenceRow> ofAll(String kind, Collection<Long> subjects);

  @Query(
      """
      SELECT DISTINCT e.hash, s.code AS studio_code, s.display_name AS studio_name,
             (:everything
              OR s.unit_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations))
              OR s.id IN (:studios)) AS visible
        FROM evidence e
        JOIN studio s ON s.id = e.studio_id
       WHERE e.hash IN (:hashes) AND e.voided_at IS NULL
         AND NOT (e.subject_kind = :kind AND e.subject_id = :subject)
       ORDER BY e.hash, s.code
      """)
  List<ElsewhereView> elsewhere(
      Collection<String> hashes,
      String kind,
      long subject,
      boolean everything,
      Collection<Long> organisations,
      Collection<Long> studios);

  @Query(
      """
      UPDATE evidence SET voided_at = :at, voided_by = :by
       WHERE id = :id AND studio_id = :studio AND voided_at IS NULL
      """)
  int voidOne(long id, long studio, LocalDateTime at, @Nullable Long by);

  @Query(
      "UPDATE evidence SET subject_id = :to WHERE subject_kind = :kind AND subject_id = :from AND voided_at IS NULL")
  int move(String kind, long from, long to);
}
