package cn.jiangxin.studio.evidence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PartRows extends CrudRepository<PartRow, Long> {

  @Query("SELECT p.* FROM evidence_part p WHERE p.hash = :hash ORDER BY p.number")
  List<PartRow> of(String hash);
}
