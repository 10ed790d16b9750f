package cn.jiangxin.access.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SealingRows extends GenericRepository<SealingRow, Integer> {

  @Query(
      "INSERT IGNORE INTO audit_sealing (id, floor_id, next_floor_id, next_floor_at) VALUES (1, 0, 0, :now)")
  void begin(LocalDateTime now);

  /** The others wait until the transaction ends. */
  @Query("SELECT * FROM audit_sealing WHERE id = 1 FOR UPDATE")
  Optional<SealingRow> take();

  @Query("SELECT * FROM audit_sealing WHERE id = 1")
  Optional<SealingRow> look();

  void update(SealingRow row);
}
