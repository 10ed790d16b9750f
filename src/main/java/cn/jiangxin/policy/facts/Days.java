package cn.jiangxin.policy.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
      return Optional.of(LocalDate.parse(text)).filter(Days::isTaken);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The day and time of day; empty if there is no such one or it lies too far off. */
  static Optional<LocalDateTime> moment(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text)).filter(time -> isTaken(time.toLocalDate()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isTaken(LocalDate day) {
    return !day.isBefore(FIRST) && !day.isAfter(LAST);
  }
}
