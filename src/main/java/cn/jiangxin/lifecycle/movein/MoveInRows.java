package cn.jiangxin.lifecycle.movein;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MoveInRows extends GenericRepository<MoveInFileRow, Long> {

  MoveInFileRow save(MoveInFileRow row);

  @Query(
      """
      SELECT m.id, m.organisation_id, o.name AS organisation, m.account_id, a.name AS account_name, m.file_name,
             m.state, m.total_rows, m.done_rows, m.fresh, m.unchanged, m.bad, m.agreed_at, g.name AS agreed_by,
             m.import_key, m.received_at, m.touched_at, m.expires_at
        FROM move_in m
        JOIN organisation o ON o.id = m.organisation_id
        JOIN account a ON a.id = m.account_id
        LEFT JOIN account g ON g.id = m.agreed_by
       WHERE m.id = :id AND m.expires_at > :now
         AND (m.account_id = :account
              OR :everything
              OR m.organisation_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations)))
      """)
  Optional<MoveInRow> find(
      long id, long account, boolean everything, Collection<Long> organisations, LocalDateTime now);

  @Query(
      """
      SELECT m.id, m.organisation_id, o.name AS organisation, m.account_id, a.name AS account_name, m.file_name,
             m.state, m.total_rows, m.done_rows, m.fresh, m.unchanged, m.bad, m.agreed_at, g.name AS agreed_by,
             m.import_key, m.received_at, m.touched_at, m.expires_at
        FROM move_in m
        JOIN organisation o ON o.id = m.organisation_id
        JOIN account a ON a.id = m.account_id
        LEFT JOIN account g ON g.id = m.agreed_by
       WHERE m.expires_at > :now
         AND (m.account_id = :account
              OR :everything
              OR m.organisation_id IN (SELECT c.descendant_id FROM organisation_closure c WHERE c.ancestor_id IN (:organisations)))
       ORDER BY m.id DESC LIMIT 20
      """)
  List<MoveInRow> latest(
      long account, boolean everything, Collection<Long> organisations, LocalDateTime now);

  @Query(
      """
      SELECT m.id FROM move_in m
       WHERE m.account_id = :account AND m.sha256 = :sha256 AND m.expires_at > :now
         AND m.agreed_at IS NOT NULL AND m.state IN ('CHECKED', 'FAILED')
       ORDER BY m.id DESC LIMIT 1
      """)
  Optional<Long> agreed(long account, String sha256, LocalDateTime now);

  @Query("SELECT m.organisation_id, m.account_id, m.content FROM move_in m WHERE m.id = :id")
  MoveInContentRow content(long id);

  @Query(
      "UPDATE move_in SET total_rows = :total, done_rows = :done, touched_at = :now WHERE id = :id")
  void progress(long id, int total, int done, LocalDateTime now);

  @Query(
      """
      UPDATE move_in SET state = 'IMPORTING', done_rows = 0, touched_at = :now
       WHERE id = :id AND agreed_at IS NOT NULL
         AND (state IN ('CHECKED', 'FAILED') OR (state = 'IMPORTING' AND touched_at < :stale))
      """)
  int begin(long id, LocalDateTime now, LocalDateTime stale);

  @Query(
      """
      UPDATE move_in SET agreed_at = :now, agreed_by = :account
       WHERE id = :id AND agreed_at IS NULL AND state = 'CHECKED' AND bad = 0 AND account_id <> :account
      """)
  int agree(long id, long account, LocalDateTime now);

  @Query(
      """
      UPDATE move_in
         SET state = :state, fresh = :fresh, unchanged = :unchanged, bad = :bad, import_key = :importKey,
             touched_at = :now
       WHERE id = :id
      """)
  void end(
      long id,
      String state,
      int fresh,
      int unchanged,
      int bad,
      @Nullable String importKey,
      LocalDateTime now);

  @Query("DELETE FROM move_in_remark WHERE move_in_id = :id")
  void forgetRemarks(long id);

  @Query(
      """
      DELETE FROM move_in_remark
       WHERE move_in_id IN (SELECT m.id FROM move_in m WHERE m.expires_at <= :now)
      """)
  void forgetExpiredRemarks(LocalDateTime now);

  @Query("DELETE FROM move_in WHERE expires_at <= :now")
  void forgetExpired(LocalDateTime now);

  @Query(
      """
      SELECT r.sheet, r.row_no, r.column_no, r.field, r.error, r.message_key, r.message_args
        FROM move_in_remark r
       WHERE r.move_in_id = :id ORDER BY r.number LIMIT :most OFFSET :skipped
      """)
  List<MoveInRemarkRow> remarks(long id, int most, int skipped);

  @Query("SELECT COUNT(*) FROM move_in_remark r WHERE r.move_in_id = :id")
  long countRemarks(long id);
}
