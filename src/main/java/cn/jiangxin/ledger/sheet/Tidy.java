package cn.jiangxin.ledger.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes what people typed plain: stray blanks, signs of full width, invisible signs. */
public final class Tidy {
  /** Signs that XML cannot hold or nobody sees, line breaks and tabulators excepted. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF\\u200B-\\u200F\\u2060\\uFEFF&&[^\\n\\t]]");

  private static final Pattern BLANKS_AROUND =
      Pattern.compile("^[\\s\\u00A0\\u3000]+|[\\s\\u00A0\\u3000]+$");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");

  private Tidy() {}

  /** The text without invisible signs and without blanks around it; what is inside stays. */
  public static String text(String typed) {
    String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
    return BLANKS_AROUND.matcher(INVISIBLE.matcher(lines).replaceAll("")).replaceAll("");
  }

  /** The text with plain letters, digits and signs in place of those of full width. */
  public static String plain(String typed) {
    return Normalizer.normalize(text(typed), Normalizer.Form.NFKC);
  }

  /** A number, day or code without any blanks. */
  public static String tight(String typed) {
    return BLANKS.matcher(plain(typed)).replaceAll("");
  }

  /** For comparing words: without blanks, signs that mark a needed column, and capitals. */
  public static String word(String typed) {
    return tight(typed).replace("*", "").toLowerCase(Locale.ROOT);
  }
}
