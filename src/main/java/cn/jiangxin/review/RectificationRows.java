package cn.jiangxin.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RectificationRows extends CrudRepository<RectificationRow, Long> {

  @Query(
      """
      SELECT r.* FROM rectification r
       WHERE r.studio_id IN (:studios) AND r.voided_at IS NULL
       ORDER BY r.studio_id, r.opened_on, r.id
      """)
  List<RectificationRow> current(Collection<Long> studios);

  @Query(
      "UPDATE rectification SET reported_on = :day WHERE id = :id AND studio_id = :studio AND reported_on IS NULL")
  void report(long id, long studio, LocalDate day);

  @Query(
      "UPDATE rectification SET accepted = :accepted, judged_on = :day WHERE id = :id AND studio_id = :studio AND judged_on IS NULL")
  void judge(long id, long studio, boolean accepted, LocalDate day);

  @Query("UPDATE rectification SET agreed_on = :day WHERE id = :id AND agreed_on IS NULL")
  void agree(long id, LocalDate day);

  @Query(
      "UPDATE rectification SET voided_at = :at WHERE id = :id AND studio_id = :studio AND voided_at IS NULL")
  void voidRecord(long id, long studio, LocalDateTime at);

  @Query(
      "UPDATE rectification SET accepted = NULL, judged_on = NULL WHERE id = :id AND studio_id = :studio AND voided_at IS NULL")
  void unjudge(long id, long studio);
}
