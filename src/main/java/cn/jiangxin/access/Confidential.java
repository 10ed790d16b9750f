package cn.jiangxin.access;

import cn.jiangxin.access.Change.Sides;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps secrets and identity numbers out of the audit trail (domain.md A-74), whoever hands them
 * in: by the name of the field, and numbers of people and cards by their form wherever they stand.
 * What never comes in need not be erased, so erasing personal data leaves the chain whole.
 */
final class Confidential {
  static final String HIDDEN = "***";

  private static final Pattern NAMES =
      Pattern.compile(
          "(?i).*(password|secret|token|identityn|idn(o|um)|idcard|cardn|bankcard|mobile|phone).*");

  /** Identity numbers of 15 or 18 places, mobile numbers, bank cards. */
  private static final Pattern NUMBERS =
      Pattern.compile("(?<![0-9A-Za-z])(\\d{17}[0-9Xx]|\\d{15,19}|1[3-9]\\d{9})(?![0-9A-Za-z])");

  private Confidential() {}

  static SortedMap<String, Object> hidden(Map<String, ?> detail) {
    SortedMap<String, Object> shown = new TreeMap<>();
    detail.forEach((name, value) -> shown.put(name, hidden(name, value)));
    return shown;
  }

  static Sides hidden(String name, Sides sides) {
    return new Sides(hidden(name, sides.before()), hidden(name, sides.after()));
  }

  private static Object hidden(String name, Object value) {
    if (NAMES.matcher(name).matches()) {
      return HIDDEN;
    }
    return value instanceof Number || value instanceof Boolean
        ? value
        : withoutNumbers(String.valueOf(value));
  }

  private static @Nullable String hidden(String name, @Nullable String value) {
    if (value == null || NAMES.matcher(name).matches()) {
      return value == null ? null : HIDDEN;
    }
    return withoutNumbers(value);
  }

  private static String withoutNumbers(String text) {
    return NUMBERS.matcher(text).replaceAll(HIDDEN);
  }
}
