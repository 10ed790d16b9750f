package cn.jiangxin.registry.fact;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReportedFactRows extends CrudRepository<ReportedFactRow, Long> {

  /** An answer falls with what it answers. */
  @Query(
      """
      SELECT f.id, f.studio_id, f.kind, f.subject_code, f.code, f.about, f.happened_on, f.ended_on, f.answer, f.of_id,
             f.recognition_id, f.member_id, f.amount_fen, f.source, f.document_no, f.evidence, f.note, f.recorded_at,
             a.name AS reporter
        FROM reported_fact f
        LEFT JOIN account a ON a.id = f.recorded_by
        LEFT JOIN reported_fact p ON p.id = f.of_id
       WHERE f.studio_id IN (:keys) AND f.voided_at IS NULL AND p.voided_at IS NULL
       ORDER BY f.studio_id, f.happened_on, f.id
      """)
  List<ReportedFactView> current(Collection<Long> keys);

  @Query(
      """
      UPDATE reported_fact SET voided_at = :at
       WHERE id = :id AND kind = :kind AND studio_id = :studio AND voided_at IS NULL
      """)
  int voidRecord(long id, String kind, long studio, LocalDateTime at);

  @Query(
      """
      SELECT DISTINCT f.recorded_by FROM reported_fact f
       WHERE f.standing_of = :proposal AND f.kind = 'PROPOSAL_VOTE' AND f.code <> :body AND f.recorded_by IS NOT NULL
      """)
  List<Long> votersForOthers(long proposal, String body);

  /** Days of all votes on the proposal, voided ones too. */
  @Query(
      "SELECT DISTINCT f.happened_on FROM reported_fact f WHERE f.of_id = :proposal AND f.kind = 'PROPOSAL_VOTE'")
  Set<LocalDate> voteDays(long proposal);

  @Query(
      "SELECT COUNT(*) FROM reported_fact f WHERE f.standing_of = :proposal AND f.kind = 'PROPOSAL_VOTE'")
  long countVotes(long proposal);
}
