package cn.jiangxin.web.inbox;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A month as weeks that begin on Monday, with how many deadlines fall on each day. */
record CalendarGrid(YearMonth month, List<List<Cell>> weeks) {
  private static final int WEEK = 7;

  /**
   * A day.
   *
   * @param inside whether it belongs to the month, not to its neighbours
   */
  public record Cell(LocalDate day, boolean inside, long number) {}

  static CalendarGrid of(YearMonth month, Map<LocalDate, Long> counts) {
    LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    List<List<Cell>> weeks = new ArrayList<>();
    for (LocalDate monday = first;
        !monday.isAfter(month.atEndOfMonth());
        monday = monday.plusDays(WEEK)) {
      weeks.add(week(monday, month, counts));
    }
    return new CalendarGrid(month, weeks);
  }

  private static List<Cell> week(LocalDate monday, YearMonth month, Map<LocalDate, Long> counts) {
    return monday
        .datesUntil(monday.plusDays(WEEK))
        .map(day -> new Cell(day, YearMonth.from(day).equals(month), counts.getOrDefault(day, 0L)))
        .toList();
  }
}
