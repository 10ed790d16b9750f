package cn.jiangxin.studio;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface UnitBudgetRows extends CrudRepository<UnitBudgetRow, Long> {

  @Query(
      "SELECT r.* FROM unit_budget r WHERE r.unit_id IN (:keys) AND r.voided_at IS NULL ORDER BY r.unit_id, r.budget_year")
  List<UnitBudgetRow> current(Collection<Long> keys);

  @Query(
      "UPDATE unit_budget SET voided_at = :at WHERE id = :id AND unit_id = :unit AND voided_at IS NULL")
  int voidRecord(long id, long unit, LocalDateTime at);
}
