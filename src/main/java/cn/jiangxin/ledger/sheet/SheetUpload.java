package cn.jiangxin.ledger.sheet;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A spreadsheet that was sent in, and how far it has come.
 *
 * @param ledger name of the ledger in addresses
 * @param fileName as the sender calls it; for showing only
 * @param totalRows rows below the headings
 * @param doneRows how many of them have been worked on
 * @param fresh rows that are, or became, new entries
 * @param corrected rows that correct, or corrected, an entry
 * @param unchanged rows that say what their entries say
 * @param bad rows that cannot be imported
 * @param importKey idempotency key of the import that was carried out; null before it
 * @param touchedAt when work on it last went on
 */
public record SheetUpload(
    long id,
    long studioId,
    String ledger,
    String fileName,
    State state,
    int totalRows,
    int doneRows,
    int fresh,
    int corrected,
    int unchanged,
    int bad,
    @Nullable String importKey,
    LocalDateTime receivedAt,
    LocalDateTime touchedAt,
    LocalDateTime expiresAt) {

  /** How far an upload has come. */
  public enum State {
    /** The dry run goes on. */
    CHECKING,
    /** The dry run is over; it may be imported. */
    CHECKED,
    /** It cannot be read. */
    REFUSED,
    /** The import goes on. */
    IMPORTING,
    /** It has been imported. */
    IMPORTED,
    /** A fault ended the work; nothing was imported. */
    FAILED
  }

  /** Whether work on it goes on. */
  public boolean isBusy() {
    return state == State.CHECKING || state == State.IMPORTING;
  }

  /** Whether anything in it can be imported. */
  public boolean isImportable() {
    return state == State.CHECKED && fresh + corrected > 0;
  }
}
