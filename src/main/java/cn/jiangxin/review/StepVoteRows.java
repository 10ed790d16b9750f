package cn.jiangxin.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StepVoteRows extends CrudRepository<StepVoteRow, Long> {

  @Query(
      """
      SELECT v.* FROM rectification_vote v
       WHERE v.studio_id IN (:studios) AND v.voided_at IS NULL
       ORDER BY v.studio_id, v.decided_on, v.id
      """)
  List<StepVoteRow> ofStudios(Collection<Long> studios);

  @Query(
      """
      SELECT v.recorded_by FROM rectification_vote v
       WHERE v.step = :step AND v.subject_id = :subject AND v.recorded_by IS NOT NULL AND v.voided_at IS NULL
      """)
  Set<Long> voters(String step, long subject);

  @Query(
      """
      UPDATE rectification_vote SET voided_at = :at
       WHERE step = :step AND subject_id = :subject AND studio_id = :studio AND voided_at IS NULL
      """)
  void voidOn(String step, long subject, long studio, LocalDateTime at);

  @Query(
      """
      UPDATE rectification_vote SET voided_at = :at
       WHERE rectification_id = :order AND studio_id = :studio AND voided_at IS NULL
      """)
  void voidOfOrder(long order, long studio, LocalDateTime at);
}
