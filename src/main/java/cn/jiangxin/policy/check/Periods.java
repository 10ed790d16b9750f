package cn.jiangxin.policy.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The periods of findings as spans of time. */
final class Periods {
  private static final Pattern YEARS = Pattern.compile("[A-Z]?(?:\\d{4}-)?(\\d{4})");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private Periods() {}

  /**
   * The last day of a year, of some years, of a month, or the day itself; null: no span of time.
   */
  static @Nullable LocalDate lastDay(String period) {
    Matcher years = YEARS.matcher(period);
    if (years.matches()) {
      return LocalDate.of(Integer.parseInt(years.group(1)), 12, 31);
    }
    if (MONTH.matcher(period).matches()) {
      return YearMonth.parse(period).atEndOfMonth();
    }
    return DAY.matcher(period).matches() ? LocalDate.parse(period) : null;
  }
}
