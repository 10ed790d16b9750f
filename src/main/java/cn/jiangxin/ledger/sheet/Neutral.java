package cn.jiangxin.ledger.sheet;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheet programs from taking a text for a formula: it gets an apostrophe before it,
 * which is taken away again when the file comes back.
 */
final class Neutral {
  private static final Pattern LIKE_FORMULA =
      Pattern.compile("'*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

  private Neutral() {}

  static String out(String text) {
    return LIKE_FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  static String in(String text) {
    return text.startsWith("'") && LIKE_FORMULA.matcher(text).matches() ? text.substring(1) : text;
  }
}
