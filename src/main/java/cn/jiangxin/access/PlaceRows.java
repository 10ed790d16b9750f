package cn.jiangxin.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** The studios as places of a role: their records belong to a floor above. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PlaceRows extends GenericRepository<RoleGrantRow, Long> {

  @Query("SELECT s.id FROM studio s WHERE s.code = :code")
  Optional<Long> studio(String code);
}
