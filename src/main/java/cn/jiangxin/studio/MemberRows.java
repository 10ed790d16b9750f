package cn.jiangxin.studio;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MemberRows extends CrudRepository<MemberRow, Long> {

  @Query(
      "SELECT r.* FROM member r WHERE r.studio_id IN (:keys) AND r.voided_at IS NULL ORDER BY r.studio_id, r.joined_on, r.id")
  List<MemberRow> current(Collection<Long> keys);

  @Query(
      "SELECT r.* FROM member r WHERE r.id = :id AND r.studio_id = :studio AND r.voided_at IS NULL")
  Optional<MemberRow> standing(long id, long studio);

  @Query("SELECT r.* FROM member r WHERE r.idempotency_key IN (:keys)")
  List<MemberRow> byKeys(Collection<String> keys);

  @Query(
      """
      UPDATE member SET voided_at = :at, voided_by = :by, void_reason = :reason
       WHERE id IN (:ids) AND studio_id = :studio AND voided_at IS NULL
      """)
  int voidAll(
      Collection<Long> ids, long studio, LocalDateTime at, @Nullable Long by, String reason);

  @Query("SELECT r.* FROM member r WHERE r.idempotency_key = :key")
  Optional<MemberRow> byKey(String key);

  @Query(
      """
      UPDATE member SET voided_at = :at, voided_by = :by, void_reason = :reason
       WHERE id = :id AND studio_id = :studio AND voided_at IS NULL
      """)
  int voidEntry(long id, long studio, LocalDateTime at, @Nullable Long by, String reason);
}
