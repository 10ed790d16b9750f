package cn.jiangxin.shared;

import java.text.Normalizer;
import java.util.Locale;

/** Names of people, compared whatever their spaces, width and case. */
public final class Names {

  private Names() {}

  /** Whether the two are one name; a name without a letter is nobody's. */
  public static boolean same(String one, String other) {
    String folded = folded(one);
    return !folded.isEmpty() && folded.equals(folded(other));
  }

  private static String folded(String name) {
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }
}
