package cn.jiangxin.review.expert;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ScoreRows extends CrudRepository<ScoreRow, Long> {

  @Query(
      """
      SELECT x.* FROM expert_score x
       WHERE x.review_expert_id IN (:experts) AND x.replaced_at IS NULL
       ORDER BY x.review_expert_id, x.id
      """)
  List<ScoreRow> of(Collection<Long> experts);

  /** What the experts of a review have given, as it counts. */
  @Query(
      """
      SELECT a.login, x.aspect, x.points
        FROM expert_score x
        JOIN review_expert e ON e.id = x.review_expert_id AND e.recusal IS NULL
        JOIN account a ON a.id = e.account_id
       WHERE e.review_id = :review AND x.replaced_at IS NULL
       ORDER BY a.login, x.aspect
      """)
  List<GivenScore> given(long review);

  @Query(
      "UPDATE expert_score SET replaced_at = :at WHERE review_expert_id = :expert AND replaced_at IS NULL")
  void replace(long expert, LocalDateTime at);

  @Query(
      "UPDATE expert_score SET replaced_at = :at WHERE review_expert_id IN (:experts) AND replaced_at IS NULL")
  void replaceAll(Collection<Long> experts, LocalDateTime at);
}
