package cn.jiangxin.policy.matter;

import cn.jiangxin.policy.clause.Settings;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a last day that is no workday moves to the next one.
 *
 * @param moves whether it does
 * @param holidays days off beside the weekends
 * @param workdays weekend days that are worked
 */
public record WorkdayShift(boolean moves, Set<LocalDate> holidays, Set<LocalDate> workdays) {
  private static final String PARAMETER = "holidayShift";
  private static final WorkdayShift NONE = new WorkdayShift(false, Set.of(), Set.of());

  enum Reading {
    NONE,
    NEXT_WORKDAY
  }

  /** Reads the rule from the pack's parameters; a pack that states none moves nothing. */
  public static WorkdayShift from(Settings settings) {
    return settings.states(PARAMETER)
            && settings.choice(PARAMETER, Reading.class) == Reading.NEXT_WORKDAY
        ? new WorkdayShift(true, days(settings, "publicHolidays"), days(settings, "makeUpWorkdays"))
        : NONE;
  }

  private static Set<LocalDate> days(Settings settings, String name) {
    return settings.codes(name).stream().map(LocalDate::parse).collect(Collectors.toSet());
  }

  /** The day by which something must be done that is due on the day. */
  public LocalDate of(LocalDate due) {
    LocalDate day = due;
    while (moves && isOff(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private boolean isOff(LocalDate day) {
    return holidays.contains(day) || (isWeekend(day) && !workdays.contains(day));
  }

  /** Whether the day is a Saturday or a Sunday. */
  public static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
