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
interface ProjectRows extends CrudRepository<ProjectRow, Long> {

  @Query(
      "SELECT r.* FROM project r WHERE r.studio_id IN (:keys) AND r.voided_at IS NULL ORDER BY r.studio_id, r.approved_on, r.id")
  List<ProjectRow> current(Collection<Long> keys);

  @Query(
      """
      SELECT r.* FROM project r
       WHERE r.studio_id IN (:keys) AND r.voided_at IS NULL
         AND (r.status <> 'DRAFT' OR r.sent_back_reason IS NOT NULL)
       ORDER BY r.studio_id, r.approved_on, r.id
      """)
  List<ProjectRow> handedIn(Collection<Long> keys);

  @Query(
      "SELECT r.* FROM project r WHERE r.id = :id AND r.studio_id = :studio AND r.voided_at IS NULL")
  Optional<ProjectRow> standing(long id, long studio);

  @Query("SELECT DISTINCT r.code FROM project r WHERE r.code IN (:codes) AND r.voided_at IS NULL")
  List<String> taken(Collection<String> codes);

  @Query("SELECT r.* FROM project r WHERE r.idempotency_key IN (:keys)")
  List<ProjectRow> byKeys(Collection<String> keys);

  @Query(
      """
      UPDATE project SET voided_at = :at, voided_by = :by, void_reason = :reason
       WHERE id IN (:ids) AND studio_id = :studio AND voided_at IS NULL
      """)
  int voidAll(
      Collection<Long> ids, long studio, LocalDateTime at, @Nullable Long by, String reason);

  @Query("SELECT r.* FROM project r WHERE r.idempotency_key = :key")
  Optional<ProjectRow> byKey(String key);

  @Query(
      """
      UPDATE project SET voided_at = :at, voided_by = :by, void_reason = :reason
       WHERE id = :id AND studio_id = :studio AND voided_at IS NULL
      """)
  int voidEntry(long id, long studio, LocalDateTime at, @Nullable Long by, String reason);

  @Query(
      """
      SELECT r.id, r.status, r.recorded_by, r.sent_back_reason FROM project r
       WHERE r.id IN (:ids) AND r.studio_id = :studio AND r.voided_at IS NULL
       ORDER BY r.id
      """)
  List<EntryState> states(Collection<Long> ids, long studio);

  @Query(
      """
      UPDATE project
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
