package cn.jiangxin.access;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditRows extends GenericRepository<AuditRow, Long> {

  AuditRow save(AuditRow row);

  List<AuditRow> saveAll(Iterable<AuditRow> rows);
}
