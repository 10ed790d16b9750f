package cn.jiangxin.ledger.sheet;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SheetUploadRows extends GenericRepository<SheetFileRow, Long> {

  SheetFileRow save(SheetFileRow row);

  @Query(
      """
      SELECT u.id, u.studio_id, u.ledger, u.file_name, u.state, u.total_rows, u.done_rows, u.fresh, u.corrected,
             u.unchanged, u.bad, u.import_key, u.received_at, u.touched_at, u.expires_at
        FROM sheet_upload u
       WHERE u.id = :id AND u.studio_id = :studio AND u.ledger = :ledger AND u.account_id = :account
         AND u.expires_at > :now
      """)
  Optional<SheetUploadRow> find(
      long id, long studio, String ledger, long account, LocalDateTime now);

  @Query(
      """
      SELECT u.id, u.studio_id, u.ledger, u.file_name, u.state, u.total_rows, u.done_rows, u.fresh, u.corrected,
             u.unchanged, u.bad, u.import_key, u.received_at, u.touched_at, u.expires_at
        FROM sheet_upload u
       WHERE u.studio_id = :studio AND u.ledger = :ledger AND u.account_id = :account AND u.expires_at > :now
       ORDER BY u.id DESC LIMIT 10
      """)
  List<SheetUploadRow> latest(long studio, String ledger, long account, LocalDateTime now);

  @Query("SELECT u.account_id, u.content FROM sheet_upload u WHERE u.id = :id")
  SheetContentRow content(long id);

  @Query(
      "UPDATE sheet_upload SET total_rows = :total, done_rows = :done, touched_at = :now WHERE id = :id")
  void progress(long id, int total, int done, LocalDateTime now);

  @Query(
      """
      UPDATE sheet_upload SET state = :state, done_rows = 0, touched_at = :now
       WHERE id = :id AND (state IN ('CHECKED', 'FAILED') OR touched_at < :stale) AND state <> 'IMPORTED'
      """)
  int begin(long id, String state, LocalDateTime now, LocalDateTime stale);

  @Query(
      """
      UPDATE sheet_upload
         SET state = :state, fresh = :fresh, corrected = :corrected, unchanged = :unchanged, bad = :bad,
             import_key = :importKey, touched_at = :now
       WHERE id = :id
      """)
  void end(
      long id,
      String state,
      int fresh,
      int corrected,
      int unchanged,
      int bad,
      @Nullable String importKey,
      LocalDateTime now);

  @Query("DELETE FROM sheet_remark WHERE upload_id = :id")
  void forgetRemarks(long id);

  @Query(
      """
      DELETE FROM sheet_remark
       WHERE upload_id IN (SELECT u.id FROM sheet_upload u WHERE u.expires_at <= :now)
      """)
  void forgetExpiredRemarks(LocalDateTime now);

  @Query("DELETE FROM sheet_upload WHERE expires_at <= :now")
  void forgetExpired(LocalDateTime now);

  @Query(
      """
      SELECT r.row_no, r.column_no, r.field, r.error, r.message_key, r.message_args FROM sheet_remark r
       WHERE r.upload_id = :id ORDER BY r.number LIMIT :most OFFSET :skipped
      """)
  List<SheetRemarkRow> remarks(long id, int most, int skipped);

  @Query("SELECT COUNT(*) FROM sheet_remark r WHERE r.upload_id = :id")
  long countRemarks(long id);
}
