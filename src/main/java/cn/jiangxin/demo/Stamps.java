package cn.jiangxin.demo;

import cn.jiangxin.studio.Stamp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** When the demo's records were made: a few days after what they tell of, never after today. */
final class Stamps {

  private static final int DAYS_LATER = 4;
  private static final int HOUR = 10;

  private final Days days;

  Stamps(Days days) {
    this.days = days;
  }

  /** Whether the day has come. */
  boolean reached(LocalDate day) {
    return days.reached(day);
  }

  /** Whether the day lies in this or the two years before, of which more is told. */
  boolean isRecent(LocalDate day) {
    return day.getYear() >= days.year(-2);
  }

  /** Soon after the day. */
  Stamp after(LocalDate day) {
    return new Stamp(days.atMostToday(day.plusDays(DAYS_LATER)).atTime(HOUR, 0), null);
  }

  /**
   * Stores records whose store takes one stamp a batch, month by month.
   *
   * @return what was stored, in the order given
   */
  <T> List<T> byMonth(
      List<T> records,
      Function<T, LocalDate> dayOf,
      BiFunction<Collection<T>, Stamp, List<T>> store) {
    Map<YearMonth, List<Integer>> places = new LinkedHashMap<>();
    for (int i = 0; i < records.size(); i++) {
      YearMonth month = YearMonth.from(dayOf.apply(records.get(i)));
      places.computeIfAbsent(month, key -> new ArrayList<>()).add(i);
    }
    List<T> stored = new ArrayList<>(records);
    places.forEach(
        (month, indices) -> {
          List<T> batch = indices.stream().map(records::get).toList();
          List<T> result = store.apply(batch, after(month.atEndOfMonth()));
          for (int i = 0; i < indices.size(); i++) {
            stored.set(indices.get(i), result.get(i));
          }
        });
    return stored;
  }
}
