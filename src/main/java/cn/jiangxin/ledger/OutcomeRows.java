package cn.jiangxin.ledger;

import cn.jiangxin.studio.EntryState;
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
interface OutcomeRows extends CrudRepository<OutcomeRow, Long> {

  @Query(
      "SELECT r.* FROM outcome r WHERE r.studio_id IN (:keys) AND r.voided_at IS NULL ORDER BY r.studio_id, r.formed_on, r.id")
  List<OutcomeRow> current(Collection<Long> keys);

  @Query(
      "SELECT r.* FROM outcome r WHERE r.id = :id AND r.studio_id = :studio AND r.voided_at IS NULL")
  Optional<OutcomeRow> standing(long id, long studio);

  @Query("SELECT r.* FROM outcome r WHERE r.idempotency_key IN (:keys)")
  List<OutcomeRow> byKeys(Collection<String> keys);

  @Query(
      """
      UPDATE outcome SET voided_at = :at, voided_by = :by, void_reason = :reason
       WHERE id IN (:ids) AND studio_id = :studio AND voided_at IS NULL
      """)
  int voidAll(
      Collection<Long> ids, long studio, LocalDateTime at, @Nullable Long by, String reason);

  @Query("SELECT r.* FROM outcome r WHERE r.idempotency_key = :key")
  Optional<OutcomeRow> byKey(String key);

  @Query(
      """
      UPDATE outcome SET voided_at = :at, voided_by = :by, void_reason = :reason
       WHERE id = :id AND studio_id = :studio AND voided_at IS NULL
      """)
  int voidEntry(long id, long studio, LocalDateTime at, @Nullable Long by, String reason);

  @Query(
      """
      SELECT r.id, r.status, r.recorded_by, r.sent_back_reason FROM outcome r
       WHERE r.id IN (:ids) AND r.studio_id = :studio AND r.voided_at IS NULL
       ORDER BY r.id
      """)
  List<EntryState> states(Collection<Long> ids, long studio);

  @Query(
      """
      UPDATE outcome
         SET status = :status, verified_at = :at, verified_by = :by, sent_back_reason = :reason
       WHERE id IN (:ids) AND studio_id = :studio AND voided_at IS NULL
      """)
  int mark(
      Collection<Long> ids,
      long studio,
      String status,
      @Nullable LocalDateTime at,
      @Nullable Long by,
      @Nullable String reason);
}
