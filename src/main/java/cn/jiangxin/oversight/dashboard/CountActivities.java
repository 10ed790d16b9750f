package cn.jiangxin.oversight.dashboard;

import cn.jiangxin.access.Scope;
import cn.jiangxin.platform.BusinessClock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How busy the studios have been, month by month. */
@Singleton
public class CountActivities {

  private static final int MONTHS = 12;

  private final MonthRows rows;
  private final BusinessClock clock;

  CountActivities(MonthRows rows, BusinessClock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** The last twelve months, the present one last; months without activities are in. */
  public List<ActivityMonth> byMonth(Scope scope) {
    LocalDate today = clock.today();
    YearMonth first = YearMonth.from(today).minusMonths(MONTHS - 1L);
    Map<String, MonthRow> found =
        rows
            .activities(
                first.atDay(1), today, scope.everything(), scope.organisations(), scope.studios())
            .stream()
            .collect(Collectors.toMap(MonthRow::month, Function.identity()));
    return IntStream.range(0, MONTHS)
        .mapToObj(first::plusMonths)
        .map(month -> count(month, found.get(month.toString())))
        .toList();
  }

  private static ActivityMonth count(YearMonth month, @Nullable MonthRow row) {
    return row == null
        ? new ActivityMonth(month, 0, 0)
        : new ActivityMonth(month, row.activities(), row.exchange());
  }
}
