package cn.jiangxin.studio;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RenameDecisionRows extends CrudRepository<RenameDecisionRow, Long> {

  @Query(
      "SELECT r.* FROM rename_decision r WHERE r.studio_id IN (:keys) AND r.voided_at IS NULL ORDER BY r.studio_id, r.decided_on, r.id")
  List<RenameDecisionRow> current(Collection<Long> keys);

  @Query(
      "UPDATE rename_decision SET voided_at = :at WHERE id = :id AND studio_id = :studio AND voided_at IS NULL")
  int voidRecord(long id, long studio, LocalDateTime at);

  @Query(
      "UPDATE rename_decision SET tenure_id = :to WHERE tenure_id = :from AND studio_id = :studio")
  void carry(long from, long to, long studio);
}
