package cn.jiangxin.shared.sheet;

/** Text in spreadsheet cells. */
public final class SheetText {
  /** What makes a spreadsheet program take typed text for a formula. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n";

  private SheetText() {}

  /** The text with an apostrophe before it if a spreadsheet program could take it for a formula. */
  public static String neutral(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
