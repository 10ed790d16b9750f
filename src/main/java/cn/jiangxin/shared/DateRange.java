package cn.jiangxin.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Civil days in Asia/Shanghai from the first to the last, both counted in full.
 *
 * @param from the first day; none means it has always been so
 * @param to the last day; none means no end is known
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {

  /** Every day. */
  public static final DateRange ALWAYS = new DateRange(null, null);

  /**
   * Checks the order of the days.
   *
   * @throws IllegalArgumentException if the last day is before the first
   */
  public DateRange {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("range ends before it begins: " + from + " to " + to);
    }
  }

  /** From the day on, without a known end. */
  public static DateRange since(LocalDate from) {
    return new DateRange(from, null);
  }

  /** A whole calendar year. */
  public static DateRange year(int year) {
    return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** Whether the day lies in the range. */
  public boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** Whether some day lies in both ranges. */
  public boolean overlaps(DateRange other) {
    return (from == null || other.to == null || !other.to.isBefore(from))
        && (to == null || other.from == null || !other.from.isAfter(to));
  }
}
