package cn.jiangxin.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Set;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StepVoteRows extends CrudRepository<StepVoteRow, Long> {

  @Query(
      """
      SELECT v.* FROM rectification_vote v
       WHERE v.studio_id IN (:studios)
       ORDER BY v.studio_id, v.decided_on, v.id
      """)
  List<StepVoteRow> ofStudios(Collection<Long> studios);

  @Query(
      """
      SELECT v.recorded_by FROM rectification_vote v
       WHERE v.step = :step AND v.subject_id = :subject AND v.recorded_by IS NOT NULL
      """)
  Set<Long> voters(String step, long subject);
}
