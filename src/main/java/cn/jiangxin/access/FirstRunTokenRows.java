package cn.jiangxin.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FirstRunTokenRows extends GenericRepository<FirstRunTokenRow, Integer> {

  @Query(
      """
      INSERT INTO first_run_token (id, token_hash, issued_at) VALUES (1, :hash, :now)
      ON DUPLICATE KEY UPDATE token_hash = VALUES(token_hash), issued_at = VALUES(issued_at), used_at = NULL
      """)
  void issue(String hash, LocalDateTime now);

  /**
   * Uses the token up, so that of several who ask at once one gets through.
   *
   * @return 1 if it was the token and unused
   */
  @Query(
      """
      UPDATE first_run_token SET used_at = :now
       WHERE id = 1 AND token_hash = :hash AND used_at IS NULL
      """)
  int use(String hash, LocalDateTime now);
}
