package cn.jiangxin.oversight.deadline;

import cn.jiangxin.access.Scope;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Page;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Deadlines that have not been met, within what somebody may see. */
@Singleton
public class Deadlines {

  /** Rows of one page. */
  public static final int PAGE_SIZE = 20;

  /** No deadline that any clause sets lies so far ahead. */
  private static final int FAR = 100;

  private final DeadlineRows rows;
  private final BusinessClock clock;

  Deadlines(DeadlineRows rows, BusinessClock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** Those of the next days, today's included, soonest first. */
  public Page<Deadline> within(int days, int page, Scope scope) {
    return between(clock.today(), clock.today().plusDays(days), page, scope);
  }

  /** Those of a day. */
  public Page<Deadline> on(LocalDate day, int page, Scope scope) {
    return between(day, day, page, scope);
  }

  /** Those of a month. */
  public Page<Deadline> in(YearMonth month, int page, Scope scope) {
    return between(month.atDay(1), month.atEndOfMonth(), page, scope);
  }

  /** How many fall on each day of a month; days without any are left out. */
  public Map<LocalDate, Long> countByDay(YearMonth month, Scope scope) {
    Map<LocalDate, Long> counts = new LinkedHashMap<>();
    rows.byDay(
            month.atDay(1),
            month.atEndOfMonth(),
            null,
            scope.everything(),
            scope.organisations(),
            scope.studios())
        .forEach(row -> counts.put(row.dueOn(), row.number()));
    return counts;
  }

  /** How many fall in the next days. */
  public long countWithin(int days, Scope scope) {
    return total(clock.today(), clock.today().plusDays(days), scope);
  }

  /** The next ones, soonest first. */
  public List<Deadline> next(int most, Scope scope) {
    return read(clock.today(), clock.today().plusYears(FAR), null, most, 0, scope);
  }

  /** Those since a day and all that lie ahead, soonest first. */
  public List<Deadline> since(LocalDate first, int most, Scope scope) {
    return read(first, clock.today().plusYears(FAR), null, most, 0, scope);
  }

  /** All of one studio that lie ahead, soonest first. */
  public List<Deadline> ofStudio(String code, Scope scope) {
    return read(clock.today(), clock.today().plusYears(FAR), code, Integer.MAX_VALUE, 0, scope);
  }

  private Page<Deadline> between(LocalDate first, LocalDate last, int page, Scope scope) {
    long total = total(first, last, scope);
    int number = Page.within(page, PAGE_SIZE, total);
    int skip = (number - 1) * PAGE_SIZE;
    return new Page<>(read(first, last, null, PAGE_SIZE, skip, scope), number, PAGE_SIZE, total);
  }

  private long total(LocalDate first, LocalDate last, Scope scope) {
    return rows.total(
        first, last, null, scope.everything(), scope.organisations(), scope.studios());
  }

  private List<Deadline> read(
      LocalDate first, LocalDate last, @Nullable String studio, int most, int skip, Scope scope) {
    return rows
        .page(
            first,
            last,
            studio,
            most,
            skip,
            scope.everything(),
            scope.organisations(),
            scope.studios())
        .stream()
        .map(DeadlineRow::toDeadline)
        .toList();
  }
}
