package cn.jiangxin.ledger.sheet;

/**
 * A cell as a file holds it.
 *
 * @param kind what the file says it is
 * @param text its text, or the number as the file writes it
 */
public record RawCell(Kind kind, String text) {

  /** What a file says of a cell. */
  public enum Kind {
    TEXT,
    NUMBER,
    /** A number that the file shows as a day. */
    DAY,
    YES_NO,
    /** A formula; the value beside it is what another program made of it. */
    FORMULA,
    /** A program's error value. */
    ERROR,
    /** Part of several cells made one. */
    MERGED
  }

  /** A text. */
  public static RawCell text(String text) {
    return new RawCell(Kind.TEXT, text);
  }

  /** Whether nothing stands in it. */
  public boolean isBlank() {
    return kind == Kind.TEXT && Tidy.text(text).isEmpty();
  }
}
