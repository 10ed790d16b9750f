package cn.jiangxin.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AccountRows extends CrudRepository<AccountRow, Long> {

  @Query("SELECT a.* FROM account a WHERE a.login = :login")
  Optional<AccountRow> byLogin(String login);

  @Query("SELECT a.* FROM account a WHERE a.login = :login FOR UPDATE")
  Optional<AccountRow> lockByLogin(String login);

  @Query("SELECT a.* FROM account a ORDER BY a.login LIMIT :most OFFSET :skipped")
  List<AccountRow> page(int skipped, int most);

  /**
   * Counts an attempt before it is made, so that many at once do not get past the limit; a good one
   * is forgiven afterwards. Later assignments see what the earlier ones have set.
   *
   * @return 1 if the attempt may be made, 0 if the account is closed or locked
   */
  @Query(
      """
      UPDATE account
         SET failed_attempts = failed_attempts + 1,
             locked_until = CASE WHEN failed_attempts >= :allowed
                                 THEN DATE_ADD(:now, INTERVAL LEAST(POW(2, failed_attempts - :allowed), :longest) MINUTE)
                            END
       WHERE id = :id AND disabled_at IS NULL AND (locked_until IS NULL OR locked_until <= :now)
      """)
  int admitAttempt(long id, LocalDateTime now, int allowed, int longest);

  @Query(
      """
      UPDATE account SET failed_attempts = GREATEST(failed_attempts - 1, 0), locked_until = NULL
       WHERE id = :id
      """)
  void takeBackAttempt(long id);

  @Query("UPDATE account SET failed_attempts = 0, locked_until = NULL WHERE id = :id")
  void forgiveAttempts(long id);

  @Query(
      """
      UPDATE account
         SET password_hash = :hash, must_change_password = :initial, failed_attempts = 0, locked_until = NULL,
             password_changed_at = :now
       WHERE id = :id
      """)
  void changePassword(long id, String hash, boolean initial, LocalDateTime now);

  @Query("UPDATE account SET disabled_at = :at WHERE id = :id AND disabled_at IS NULL")
  int disable(long id, LocalDateTime at);

  @Query("UPDATE account SET disabled_at = NULL WHERE id = :id AND disabled_at IS NOT NULL")
  int enable(long id);
}
