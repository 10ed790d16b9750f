package cn.jiangxin.policy.matter;

import cn.jiangxin.policy.clause.Dated;
import cn.jiangxin.shared.DateRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day of an assessment. It never shows the day itself: it answers comparisons, and keeps the
 * first later day on which one of the answers would turn. Until that day every comparison, and so
 * every finding, stays as it is.
 */
public final class AsOf {
  private final LocalDate today;
  private @Nullable LocalDate nextChangeOn;

  /** Looks at the civil day (Asia/Shanghai). */
  public AsOf(LocalDate today) {
    this.today = today;
  }

  /** Whether the day has come. */
  public boolean reached(LocalDate day) {
    if (!day.isAfter(today)) {
      return true;
    }
    if (nextChangeOn == null || day.isBefore(nextChangeOn)) {
      nextChangeOn = day;
    }
    return false;
  }

  /** Whether the day has come; a day that is not recorded has not. */
  public boolean happened(@Nullable LocalDate day) {
    return day != null && reached(day);
  }

  /** Whether the day is over in full. */
  public boolean past(LocalDate day) {
    return reached(day.plusDays(1));
  }

  /** Whether today lies in the range. */
  public boolean within(DateRange range) {
    return (range.from() == null || reached(range.from()))
        && (range.to() == null || !past(range.to()));
  }

  /** The running calendar year. */
  public int year() {
    int year = today.getYear();
    reached(LocalDate.of(year + 1, 1, 1));
    return year;
  }

  /** The value that holds today; null if none does. */
  public <T> @Nullable T valueOf(Dated<T> dated) {
    T held = null;
    for (Dated.Step<T> step : dated.steps()) {
      if (!reached(step.from())) {
        break;
      }
      held = step.value();
    }
    return held;
  }

  /** The first later day on which an answer given so far would turn; null if none would. */
  public @Nullable LocalDate nextChangeOn() {
    return nextChangeOn;
  }
}
