package cn.jiangxin.studio;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LeaderTenureRows extends CrudRepository<LeaderTenureRow, Long> {

  @Query(
      "SELECT r.* FROM leader_tenure r WHERE r.studio_id IN (:keys) AND r.voided_at IS NULL ORDER BY r.studio_id, r.valid_from")
  List<LeaderTenureRow> current(Collection<Long> keys);

  @Query(
      "UPDATE leader_tenure SET voided_at = :at WHERE id = :id AND studio_id = :studio AND voided_at IS NULL")
  int voidRecord(long id, long studio, LocalDateTime at);

  @Query(
      "UPDATE leader_tenure SET rename_approved_on = :day WHERE id = :id AND studio_id = :studio AND voided_at IS NULL")
  void approveRename(long id, long studio, LocalDate day);
}
