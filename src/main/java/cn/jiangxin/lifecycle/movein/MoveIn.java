package cn.jiangxin.lifecycle.movein;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A workbook with the recorded history of a district, and how far it has come.
 *
 * @param organisation name of the union below which it belongs
 * @param accountId who handed it in
 * @param fileName as the sender calls it; for showing only
 * @param fresh rows that are, or became, new records
 * @param unchanged rows that say what the register says already
 * @param bad rows and sheets that are not in order
 * @param agreedBy name of the person of another body who agreed; null: nobody yet
 * @param importKey idempotency key of the import that was carried out; null before it
 * @param touchedAt when work on it last went on
 */
public record MoveIn(
    long id,
    long organisationId,
    String organisation,
    long accountId,
    String accountName,
    String fileName,
    State state,
    int totalRows,
    int doneRows,
    int fresh,
    int unchanged,
    int bad,
    @Nullable LocalDateTime agreedAt,
    @Nullable String agreedBy,
    @Nullable String importKey,
    LocalDateTime receivedAt,
    LocalDateTime touchedAt,
    LocalDateTime expiresAt) {

  /** How far it has come. */
  public enum State {
    /** The dry run goes on. */
    CHECKING,
    /** The dry run is over. */
    CHECKED,
    /** It cannot be read. */
    REFUSED,
    /** It is being taken over. */
    IMPORTING,
    /** It has been taken over. */
    IMPORTED,
    /** A fault ended the work; nothing was written. */
    FAILED
  }

  /** Whether work on it goes on. */
  public boolean isBusy() {
    return state == State.CHECKING || state == State.IMPORTING;
  }

  /** Whether there is anything in it to be taken over, and nothing wrong. */
  public boolean isInOrder() {
    return state == State.CHECKED && bad == 0 && fresh > 0;
  }

  /** Whether another body has agreed. */
  public boolean isAgreed() {
    return agreedAt != null;
  }

  /** The same after work on it has died. */
  MoveIn dead() {
    return new MoveIn(
        id,
        organisationId,
        organisation,
        accountId,
        accountName,
        fileName,
        State.FAILED,
        totalRows,
        doneRows,
        0,
        0,
        0,
        agreedAt,
        agreedBy,
        null,
        receivedAt,
        touchedAt,
        expiresAt);
  }
}
