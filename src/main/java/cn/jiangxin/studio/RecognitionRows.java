package cn.jiangxin.studio;

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
interface RecognitionRows extends CrudRepository<RecognitionRow, Long> {

  @Query(
      "SELECT r.* FROM recognition r WHERE r.studio_id IN (:keys) AND r.voided_at IS NULL ORDER BY r.studio_id, r.id")
  List<RecognitionRow> current(Collection<Long> keys);

  @Query(
      "UPDATE recognition SET ended_on = :day, end_kind = :kind WHERE id IN (:ids) AND voided_at IS NULL")
  int end(Collection<Long> ids, @Nullable LocalDate day, @Nullable String kind);

  @Query(
      "UPDATE recognition SET voided_at = :at WHERE id = :id AND studio_id = :studio AND voided_at IS NULL")
  int voidRecord(long id, long studio, LocalDateTime at);
}
