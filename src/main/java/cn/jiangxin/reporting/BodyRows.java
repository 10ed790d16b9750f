package cn.jiangxin.reporting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** Names of organisations: public matters, so that no scope bounds them. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface BodyRows extends GenericRepository<BodyRow, String> {

  /** The organisations that are bodies of a policy. */
  @Query("SELECT o.body_code AS code, o.name FROM organisation o WHERE o.body_code IS NOT NULL")
  List<BodyRow> bodies();

  /** The organisations with the ids. */
  @Query("SELECT o.code, o.name FROM organisation o WHERE o.id IN (:ids) ORDER BY o.code")
  List<BodyRow> withIds(Collection<Long> ids);
}
