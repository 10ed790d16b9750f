package cn.jiangxin.studio.unfinished;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface UnfinishedFormRows extends GenericRepository<UnfinishedFormRow, Long> {

  @Query(
      """
      INSERT INTO unfinished_form (account_id, studio_id, form, content, saved_at)
      VALUES (:account, :studio, :form, :content, :at)
      ON DUPLICATE KEY UPDATE content = :content, saved_at = :at
      """)
  void keep(long account, long studio, String form, String content, LocalDateTime at);

  @Query(
      """
      SELECT u.* FROM unfinished_form u
       WHERE u.account_id = :account AND u.studio_id = :studio AND u.form = :form
      """)
  Optional<UnfinishedFormRow> find(long account, long studio, String form);

  @Query(
      "DELETE FROM unfinished_form WHERE account_id = :account AND studio_id = :studio AND form = :form")
  void forget(long account, long studio, String form);

  @Query("DELETE FROM unfinished_form WHERE saved_at < :before")
  void forgetBefore(LocalDateTime before);
}
