package cn.jiangxin.access.second;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SecondFactorRows extends GenericRepository<SecondFactorRow, Long> {

  @Query("SELECT f.* FROM second_factor f WHERE f.account_id = :accountId")
  Optional<SecondFactorRow> of(long accountId);

  /** Adds one, unless the account has one already. */
  @Query(
      """
      INSERT IGNORE INTO second_factor (account_id, sealed_secret, confirmed_at)
      VALUES (:accountId, :sealed, :now)
      """)
  void addUnlessThere(long accountId, String sealed, LocalDateTime now);

  /**
   * Uses up the codes up to a half minute, so that of several who show the same code one gets
   * through.
   *
   * @return 1 if none as late was used before
   */
  @Query(
      "UPDATE second_factor SET last_step = :step WHERE account_id = :accountId AND last_step < :step")
  int use(long accountId, long step);

  @Query("DELETE FROM second_factor WHERE account_id = :accountId")
  int forget(long accountId);

  @Query("INSERT INTO recovery_code (account_id, code_hash) VALUES (:accountId, :hash)")
  void addRecovery(long accountId, String hash);

  /**
   * Uses a recovery code up.
   *
   * @return 1 if it was one and unused
   */
  @Query(
      "UPDATE recovery_code SET used_at = :now WHERE account_id = :accountId AND code_hash = :hash AND used_at IS NULL")
  int useRecovery(long accountId, String hash, LocalDateTime now);

  @Query(
      "SELECT COUNT(*) FROM recovery_code r WHERE r.account_id = :accountId AND r.used_at IS NULL")
  int recoveryLeft(long accountId);

  @Query("DELETE FROM recovery_code WHERE account_id = :accountId")
  void forgetRecovery(long accountId);
}
