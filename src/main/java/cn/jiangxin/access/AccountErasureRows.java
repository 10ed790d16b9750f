package cn.jiangxin.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.Collection;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AccountErasureRows extends GenericRepository<AccountRow, Long> {

  @Query(
      """
      UPDATE account
         SET login = CONCAT('erased-', id), name = CONCAT(:mark, id), email = NULL, password_hash = :hash,
             must_change_password = TRUE, erased_at = :at
       WHERE id IN (:ids) AND disabled_at IS NOT NULL AND erased_at IS NULL
      """)
  int erase(Collection<Long> ids, String mark, String hash, LocalDateTime at);

  @Query("DELETE FROM login_session WHERE account_id IN (:ids)")
  void endSessions(Collection<Long> ids);

  @Query("DELETE FROM second_factor WHERE account_id IN (:ids)")
  void dropFactors(Collection<Long> ids);

  @Query("DELETE FROM recovery_code WHERE account_id IN (:ids)")
  void dropRecoveryCodes(Collection<Long> ids);

  @Query(
      """
      UPDATE api_token SET name = CONCAT(:mark, id), revoked_at = COALESCE(revoked_at, :at)
       WHERE account_id IN (:ids)
      """)
  void revokeTokens(Collection<Long> ids, String mark, LocalDateTime at);
}
