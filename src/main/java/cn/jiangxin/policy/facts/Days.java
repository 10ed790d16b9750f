package cn.jiangxin.policy.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The days that a file may name: far enough apart for any record, near enough to count in. */
public final class Days {
  /** The first day that is taken. */
  public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

  /** The last day that is taken. */
  public static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  private Days() {}

  /** The day; empty if the calendar has no such day or it lies too far off. */
  public static Optional<LocalDate> read(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      return day.isBefore(FIRST) || day.isAfter(LAST) ? Optional.empty() : Optional.of(day);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
