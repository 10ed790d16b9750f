package cn.jiangxin.policy.check;

import cn.jiangxin.policy.measure.Event;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/** Consecutive calendar years, first and last included. */
record Years(int first, int last) {

  String period() {
    return first == last ? Integer.toString(first) : first + "-" + last;
  }

  boolean contains(LocalDate day) {
    return day.getYear() >= first && day.getYear() <= last;
  }

  LocalDate lastDay() {
    return LocalDate.of(last, 12, 31);
  }

  /** The days of the last year on which to remind. */
  List<LocalDate> inLastYear(List<MonthDay> days) {
    List<LocalDate> reminders = new ArrayList<>(days.size());
    for (MonthDay day : days) {
      reminders.add(day.atYear(last));
    }
    return reminders;
  }

  /** Those of the events that happened in these years. */
  List<Event> of(List<Event> events) {
    List<Event> own = new ArrayList<>();
    for (Event event : events) {
      if (contains(event.on())) {
        own.add(event);
      }
    }
    return own;
  }
}
