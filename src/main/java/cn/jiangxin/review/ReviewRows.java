package cn.jiangxin.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReviewRows extends CrudRepository<ReviewRow, Long> {

  @Query(
      """
      SELECT r.* FROM review r
       WHERE r.studio_id IN (:studios) AND r.voided_at IS NULL
       ORDER BY r.studio_id, r.decided_on, r.id
      """)
  List<ReviewRow> current(Collection<Long> studios);

  @Query(
      "UPDATE review SET result = COALESCE(result, :result), decided_on = :decidedOn WHERE id = :id AND voided_at IS NULL")
  void settle(long id, @Nullable String result, @Nullable LocalDate decidedOn);

  @Query(
      "UPDATE review SET voided_at = :at WHERE id = :id AND studio_id = :studio AND voided_at IS NULL")
  void voidRecord(long id, long studio, LocalDateTime at);
}
