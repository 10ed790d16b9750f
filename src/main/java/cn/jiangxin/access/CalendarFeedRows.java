package cn.jiangxin.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CalendarFeedRows extends GenericRepository<CalendarFeedRow, Long> {

  @Query(
      """
      SELECT c.* FROM calendar_feed c JOIN account a ON a.id = c.account_id
       WHERE c.key_hash = :hash AND a.disabled_at IS NULL
      """)
  Optional<CalendarFeedRow> alive(String hash);

  @Query("SELECT c.* FROM calendar_feed c WHERE c.account_id = :accountId")
  Optional<CalendarFeedRow> of(long accountId);

  @Query(
      """
      INSERT INTO calendar_feed (account_id, key_hash, language, made_at)
      VALUES (:accountId, :hash, :language, :now)
      ON DUPLICATE KEY UPDATE
        key_hash = VALUES(key_hash), language = VALUES(language), made_at = VALUES(made_at)
      """)
  void put(long accountId, String hash, String language, LocalDateTime now);

  @Query("DELETE FROM calendar_feed WHERE account_id = :accountId")
  int remove(long accountId);
}
