package cn.jiangxin.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review as it went.
 *
 * @param kind FOLLOWING_YEAR or END_OF_CYCLE
 * @param cycle the number of the cycle that it ends; 0 for a following-year review
 * @param order what it ordered to be put right; null: nothing
 */
record Held(String kind, int cycle, LocalDate decided, String result, @Nullable Order order) {

  private static final int CYCLE_YEARS = 5;

  /** An order to put things right and what came of it. */
  record Order(
      LocalDate opened,
      LocalDate due,
      @Nullable LocalDate reported,
      @Nullable LocalDate accepted) {}

  /** The reviews of a studio that have been held by today, oldest first. */
  static List<Held> of(Life life) {
    List<Held> all = new ArrayList<>();
    if (life.isTitled()) {
      Held followingYear = followingYear(life);
      if (followingYear != null) {
        all.add(followingYear);
      }
      all.addAll(endOfCycle(life));
    }
    return all.stream().filter(held -> !held.decided().isAfter(life.lastDay())).toList();
  }

  private static @Nullable Held followingYear(Life life) {
    int year = life.title().title().getYear() + 1;
    return switch (life.plot().text("reReview", "PASS")) {
      case "NONE" -> null;
      case "LATE" -> followingYear(Days.in(year + 1, 3, 20), "PASS", null);
      case "FAIL" ->
          followingYear(
              Days.in(year, 6, 10),
              "FAIL",
              new Order(
                  Days.in(year, 6, 20),
                  Days.in(year, 9, 18),
                  Days.in(year, 9, 18),
                  Days.in(year, 10, 8)));
      default ->
          followingYear(Days.in(year, 10, life.dice("re-review").between(12, 26)), "PASS", null);
    };
  }

  private static Held followingYear(LocalDate decided, String result, @Nullable Order order) {
    return new Held("FOLLOWING_YEAR", 0, decided, result, order);
  }

  private static List<Held> endOfCycle(Life life) {
    String first = life.plot().text("endReview", "KEEP");
    LocalDate end = life.title().firstCycleEnd();
    if (first.equals("NONE")) {
      return List.of();
    }
    List<Held> held = new ArrayList<>();
    held.add(firstCycle(life, first, end));
    LocalDate later = end.plusYears(CYCLE_YEARS);
    for (int cycle = 2; later.isBefore(life.days().today()); cycle++) {
      held.add(new Held("END_OF_CYCLE", cycle, later.minusDays(40), "KEEP", null));
      later = later.plusYears(CYCLE_YEARS);
    }
    boolean told = life.plot().has("endReview") || end.isBefore(life.days().today());
    return told ? held : List.of();
  }

  private static Held firstCycle(Life life, String how, LocalDate end) {
    LocalDate today = life.days().today();
    return switch (how) {
      case "PROBLEMS" -> problems(life, end, today);
      case "LATE" -> ended(end.plusDays(20), "KEEP", null);
      case "UNABLE" -> ended(Days.in(end.getYear(), 10, 15), "UNABLE_TO_OPERATE", null);
      default -> ended(end.minusDays(40), how, null);
    };
  }

  private static Held problems(Life life, LocalDate end, LocalDate today) {
    return switch (life.plot().text("rectification")) {
      case "OPEN" ->
          ended(
              today.minusDays(30),
              "PROBLEMS",
              new Order(today.minusDays(25), today.plusDays(40), null, null));
      case "OVERDUE" ->
          ended(
              today.minusDays(140),
              "PROBLEMS",
              new Order(today.minusDays(135), today.minusDays(20), null, null));
      default ->
          ended(
              end.minusDays(80),
              "PROBLEMS",
              new Order(end.minusDays(70), end.minusDays(15), end.minusDays(20), end.minusDays(5)));
    };
  }

  private static Held ended(LocalDate decided, String result, @Nullable Order order) {
    return new Held("END_OF_CYCLE", 1, decided, result, order);
  }

  /** The day on which it earned the title's holder a lump sum; null if it did not. */
  @Nullable LocalDate earned() {
    if (result.equals("PASS") || result.equals("STAR")) {
      return decided;
    }
    return result.equals("FAIL") && order != null ? order.accepted() : null;
  }
}
