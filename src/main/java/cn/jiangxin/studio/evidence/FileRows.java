package cn.jiangxin.studio.evidence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FileRows extends CrudRepository<PreviewRow, String> {

  /** Two people may send one file at once: the second finds it kept. */
  @Query(
      "INSERT IGNORE INTO evidence_file (hash, kind, size, recorded_at) VALUES (:hash, :kind, :size, :at)")
  int keep(String hash, FileKind kind, int size, LocalDateTime at);
}
