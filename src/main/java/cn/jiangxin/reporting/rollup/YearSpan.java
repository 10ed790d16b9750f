package cn.jiangxin.reporting.rollup;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A calendar year as far as it has gone.
 *
 * @param last its last day, or today while it runs
 */
public record YearSpan(int year, LocalDate last) {
  private static final int YEARS_BACK = 10;

  /** The year as it stands today; one that cannot be asked for counts as the present one. */
  public static YearSpan of(int wanted, LocalDate today) {
    int year = years(today).contains(wanted) ? wanted : today.getYear();
    LocalDate end = LocalDate.of(year, 12, 31);
    return new YearSpan(year, end.isAfter(today) ? today : end);
  }

  /** The years that can be asked for, the present one first. */
  public static List<Integer> years(LocalDate today) {
    return IntStream.rangeClosed(0, YEARS_BACK).mapToObj(back -> today.getYear() - back).toList();
  }

  /** The first of January. */
  public LocalDate first() {
    return LocalDate.of(year, 1, 1);
  }

  /** Whether it still runs. */
  public boolean isRunning() {
    return last.isBefore(LocalDate.of(year, 12, 31));
  }

  String code() {
    return String.valueOf(year);
  }
}
