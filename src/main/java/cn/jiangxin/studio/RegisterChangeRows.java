package cn.jiangxin.studio;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RegisterChangeRows extends CrudRepository<RegisterChangeRow, Long> {

  @Query("SELECT r.* FROM register_change r WHERE r.idempotency_key = :key")
  Optional<RegisterChangeRow> byKey(String key);
}
