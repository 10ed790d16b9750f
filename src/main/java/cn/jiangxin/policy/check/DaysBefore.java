package cn.jiangxin.policy.check;

import java.time.LocalDate;
import java.util.List;

/**
 * How long before a day to remind.
 *
 * @param days days before it
 */
record DaysBefore(List<Integer> days) {

  static DaysBefore from(Args args) {
    String name = args.parameterOrNull("remind-days");
    return new DaysBefore(name == null ? List.of() : args.settings().counts(name));
  }

  /** The days on which to remind of the day. */
  List<LocalDate> of(LocalDate day) {
    return days.stream().map(day::minusDays).toList();
  }
}
