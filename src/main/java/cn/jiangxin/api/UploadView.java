package cn.jiangxin.api;

import cn.jiangxin.ledger.sheet.SheetUpload;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded spreadsheet and what was found in it.
 *
 * @param fresh rows that are, or became, new entries
 * @param corrected rows that correct, or corrected, an entry
 * @param unchanged rows that say what their entries say
 * @param bad rows that cannot be imported
 * @param remarks a page of what was found, from top to bottom
 * @param page its number, from 1
 * @param pages how many there are
 */
@Serdeable
record UploadView(
    long id,
    String fileName,
    SheetUpload.State state,
    int fresh,
    int corrected,
    int unchanged,
    int bad,
    LocalDateTime expiresAt,
    List<Found> remarks,
    int page,
    int pages) {

  /**
   * One thing that was found.
   *
   * @param row as the spreadsheet program counts; 0 for the whole file
   * @param column by its letters; empty for the whole row
   * @param field the field that the column fills; null if it fills none
   * @param error whether it keeps the row from being imported; otherwise it is a hint
   * @param message what is wrong and what to do
   */
  @Serdeable
  record Found(int row, String column, @Nullable String field, boolean error, String message) {}
}
