package cn.jiangxin.demo;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days of the demo, told from the day on which it is loaded.
 *
 * @param today the day of loading; nothing later is recorded
 */
record Days(LocalDate today) {

  /** A calendar year, so many years from the running one. */
  int year(int offset) {
    return today.getYear() + offset;
  }

  /** Whether the day has come. */
  boolean reached(LocalDate day) {
    return !day.isAfter(today);
  }

  /** The day, or today if it has not come yet. */
  LocalDate atMostToday(LocalDate day) {
    return reached(day) ? day : today;
  }

  /** A day of a year; the last of the month where the month is shorter. */
  static LocalDate in(int year, int month, int day) {
    YearMonth of = YearMonth.of(year, month);
    return of.atDay(Math.min(day, of.lengthOfMonth()));
  }
}
