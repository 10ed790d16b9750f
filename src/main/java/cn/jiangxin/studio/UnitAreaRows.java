package cn.jiangxin.studio;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface UnitAreaRows extends CrudRepository<UnitAreaRow, Long> {

  @Query(
      "SELECT r.* FROM unit_area r WHERE r.unit_id IN (:keys) AND r.voided_at IS NULL ORDER BY r.unit_id, r.kind, r.valid_from")
  List<UnitAreaRow> current(Collection<Long> keys);

  @Query(
      "UPDATE unit_area SET voided_at = :at WHERE id = :id AND unit_id = :unit AND voided_at IS NULL")
  int voidRecord(long id, long unit, LocalDateTime at);
}
