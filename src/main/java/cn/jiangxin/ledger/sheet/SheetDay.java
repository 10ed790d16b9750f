package cn.jiangxin.ledger.sheet;

import cn.jiangxin.shared.Result.Reason;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days as spreadsheets and people write them. */
final class SheetDay {
  /** 2026-2-3, 2026/2/3, 2026.2.3, or the same with the Chinese signs for year, month and day. */
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{4})([-/.\\u5e74])(\\d{1,2})([-/.\\u6708])(\\d{1,2})\\u65e5?");

  private static final Pattern TIME =
      Pattern.compile("(?:T|\\s+)\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?$");

  private static final Pattern TOGETHER = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern COUNTED = Pattern.compile("\\d{1,6}(\\.\\d+)?");

  /** Day 0 of a file that counts from 1900, with the leap day that 1900 did not have. */
  private static final LocalDate ZERO_1900 = LocalDate.of(1899, 12, 30);

  private static final LocalDate ZERO_1904 = LocalDate.of(1904, 1, 1);

  private SheetDay() {}

  /** The day that a typed text names; a time of day behind it is passed over. */
  static LocalDate typed(String typed) throws Unreadable {
    String text = Tidy.tight(TIME.matcher(Tidy.plain(typed)).replaceFirst(""));
    Matcher day = WRITTEN.matcher(text);
    if (day.matches()) {
      return day(day.group(1), day.group(3), day.group(5));
    }
    Matcher together = TOGETHER.matcher(text);
    if (together.matches()) {
      return day(together.group(1), together.group(2), together.group(3));
    }
    throw new Unreadable(Reason.of("sheet.cell.day"));
  }

  private static LocalDate day(String year, String month, String day) throws Unreadable {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      throw new Unreadable(Reason.of("sheet.cell.noSuchDay", year, month, day));
    }
  }

  /** The day that a number of a spreadsheet counts, or spells in eight digits. */
  static LocalDate counted(String number, boolean from1904) throws Unreadable {
    if (TOGETHER.matcher(number).matches()) {
      return typed(number);
    }
    if (!COUNTED.matcher(number).matches()) {
      throw new Unreadable(Reason.of("sheet.cell.day"));
    }
    return (from1904 ? ZERO_1904 : ZERO_1900).plusDays(new BigDecimal(number).longValue());
  }
}
