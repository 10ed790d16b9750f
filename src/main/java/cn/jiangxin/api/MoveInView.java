package cn.jiangxin.api;

import cn.jiangxin.lifecycle.movein.MoveIn;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workbook with which a district moves in, and what was found in it.
 *
 * @param organisation the union below which it belongs
 * @param fresh rows that are, or became, new records
 * @param unchanged rows that say what the register says already
 * @param bad rows and sheets that are not in order
 * @param agreedBy the person of another body who agreed; null: nobody yet
 * @param remarks a page of what was found, from top to bottom
 * @param page its number, from 1
 * @param pages how many there are
 */
@Serdeable
record MoveInView(
    long id,
    String organisation,
    String fileName,
    MoveIn.State state,
    int fresh,
    int unchanged,
    int bad,
    @Nullable String agreedBy,
    LocalDateTime expiresAt,
    List<Found> remarks,
    int page,
    int pages) {

  /**
   * One thing that was found.
   *
   * @param sheet name of the sheet; empty for the whole workbook
   * @param row as the spreadsheet program counts; 0 for the whole sheet
   * @param column by its letters; empty for the whole row
   * @param heading of the column; empty for the whole row
   * @param error whether it keeps the workbook from being taken over; otherwise it is a hint
   * @param message what is wrong and what to do
   */
  @Serdeable
  record Found(
      String sheet, int row, String column, String heading, boolean error, String message) {}
}
