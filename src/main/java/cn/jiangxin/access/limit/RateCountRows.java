package cn.jiangxin.access.limit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RateCountRows extends GenericRepository<RateCountRow, String> {

  @Query(
      """
      INSERT INTO rate_count (subject, ends_at, taken) VALUES (:subject, :endsAt, 1)
      ON DUPLICATE KEY UPDATE taken = taken + 1
      """)
  void take(String subject, LocalDateTime endsAt);

  @Query("SELECT c.taken FROM rate_count c WHERE c.subject = :subject AND c.ends_at = :endsAt")
  Optional<Integer> taken(String subject, LocalDateTime endsAt);

  @Query(
      "UPDATE rate_count SET taken = taken - 1 WHERE subject = :subject AND ends_at = :endsAt AND taken > 0")
  void giveBack(String subject, LocalDateTime endsAt);

  @Query("DELETE FROM rate_count WHERE ends_at <= :now")
  void forgetBefore(LocalDateTime now);
}
