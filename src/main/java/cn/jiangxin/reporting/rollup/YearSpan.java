package cn.jiangxin.reporting.rollup;

import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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

  /**
   * The year that a program asks for.
   *
   * @param wanted null: the present one
   * @return refused if it is none of those that can be asked for
   */
  public static Result<YearSpan> asked(@Nullable Integer wanted, LocalDate today) {
    List<Integer> years = years(today);
    if (wanted == null || years.contains(wanted)) {
      return Result.done(of(wanted == null ? today.getYear() : wanted, today));
    }
    return Result.refused(
        Reason.at(
            "year",
            "desk.roll-up.no-such-year",
            String.valueOf(years.get(years.size() - 1)),
            String.valueOf(years.get(0))));
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
