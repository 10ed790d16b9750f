package cn.jiangxin.oversight.deadline;

import cn.jiangxin.access.Scope;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Page;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deadlines that lie ahead, today's included, within what somebody may see. */
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

  /** Those of the next days, soonest first. */
  public Page<Deadline> within(int days, int page, Scope scope) {
    LocalDate last = clock.today().plusDays(days);
    long total = total(last, scope);
    int number = Page.within(page, PAGE_SIZE, total);
    return new Page<>(
        read(last, null, PAGE_SIZE, (number - 1) * PAGE_SIZE, scope), number, PAGE_SIZE, total);
  }

  /** How many fall in the next days. */
  public long countWithin(int days, Scope scope) {
    return total(clock.today().plusDays(days), scope);
  }

  /** The next ones, soonest first. */
  public List<Deadline> next(int most, Scope scope) {
    return read(clock.today().plusYears(FAR), null, most, 0, scope);
  }

  /** All of one studio, soonest first. */
  public List<Deadline> ofStudio(String code, Scope scope) {
    return read(clock.today().plusYears(FAR), code, Integer.MAX_VALUE, 0, scope);
  }

  private long total(LocalDate last, Scope scope) {
    return rows.total(
        clock.today(), last, null, scope.everything(), scope.organisations(), scope.studios());
  }

  private List<Deadline> read(
      LocalDate last, @Nullable String studio, int most, int skip, Scope scope) {
    return rows
        .page(
            clock.today(),
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
