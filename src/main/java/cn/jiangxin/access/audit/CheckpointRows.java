package cn.jiangxin.access.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CheckpointRows extends GenericRepository<CheckpointRow, Long> {

  CheckpointRow save(CheckpointRow row);

  @Query("SELECT * FROM audit_checkpoint ORDER BY seq DESC LIMIT :most")
  List<CheckpointRow> latest(int most);

  @Query("SELECT * FROM audit_checkpoint WHERE seq > :after ORDER BY seq LIMIT :most")
  List<CheckpointRow> after(long after, int most);
}
