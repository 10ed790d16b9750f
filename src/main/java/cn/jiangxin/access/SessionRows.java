package cn.jiangxin.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SessionRows extends CrudRepository<SessionRow, String> {

  @Query(
      """
      SELECT l.* FROM login_session l JOIN account a ON a.id = l.account_id
       WHERE l.token_hash = :tokenHash AND l.expires_at > :now AND a.disabled_at IS NULL
      """)
  Optional<SessionRow> alive(String tokenHash, LocalDateTime now);

  @Query(
      """
      UPDATE login_session SET last_seen_at = :now, expires_at = :expires
       WHERE token_hash = :tokenHash AND last_seen_at < :now
      """)
  void touch(String tokenHash, LocalDateTime now, LocalDateTime expires);

  @Query("DELETE FROM login_session WHERE token_hash = :tokenHash")
  void end(String tokenHash);

  @Query("DELETE FROM login_session WHERE account_id = :accountId")
  void endAllOf(long accountId);

  @Query("DELETE FROM login_session WHERE expires_at <= :now")
  void forgetExpired(LocalDateTime now);
}
