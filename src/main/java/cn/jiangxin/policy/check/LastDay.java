package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Settings;
import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.matter.WorkdayShift;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last day on which something may be done that must be done before a day.
 *
 * @param included whether the day itself is still in time
 */
record LastDay(boolean included, WorkdayShift shift) {

  enum Before {
    INCLUSIVE,
    EXCLUSIVE
  }

  static LastDay from(Settings settings) {
    return new LastDay(
        settings.choice("beforeDate", Before.class) == Before.INCLUSIVE,
        WorkdayShift.from(settings));
  }

  LocalDate before(LocalDate day) {
    return shift.of(included ? day : day.minusDays(1));
  }

  /** Warns of a last day on a weekend, when offices are closed. */
  static @Nullable Remark warning(LocalDate due) {
    return WorkdayShift.isWeekend(due) ? Remark.DUE_ON_WEEKEND : null;
  }
}
