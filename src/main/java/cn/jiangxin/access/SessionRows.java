package cn.jiangxin.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;
import java.util.List;
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
      SELECT l.* FROM login_session l WHERE l.account_id = :accountId AND l.expires_at > :now
       ORDER BY l.last_seen_at DESC, l.token_hash
      """)
  List<SessionRow> aliveOf(long accountId, LocalDateTime now);

  @Query(
      """
      UPDATE login_session SET last_seen_at = :now, expires_at = :expires
       WHERE token_hash = :tokenHash AND last_seen_at < :now
      """)
  void touch(String tokenHash, LocalDateTime now, LocalDateTime expires);

  @Query("UPDATE login_session SET proved_at = :now WHERE token_hash = :tokenHash")
  void prove(String tokenHash, LocalDateTime now);

  @Query("DELETE FROM login_session WHERE token_hash = :tokenHash")
  void end(String tokenHash);

  /** The handle is the beginning of the digest. */
  @Query(
      """
      DELETE FROM login_session
       WHERE account_id = :accountId AND LEFT(token_hash, CHAR_LENGTH(:handle)) = :handle
      """)
  int endOne(long accountId, String handle);

  @Query("DELETE FROM login_session WHERE account_id = :accountId")
  int endAllOf(long accountId);

  @Query("DELETE FROM login_session WHERE account_id = :accountId AND token_hash <> :kept")
  int endOthers(long accountId, String kept);

  @Query("DELETE FROM login_session WHERE expires_at <= :now")
  void forgetExpired(LocalDateTime now);
}
