package cn.jiangxin.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a studio's story turns on.
 *
 * @param established when it was set up
 * @param applied when it applied for recognition; null: it has not
 * @param recognised when the second body concurred; null: it has no title
 * @param ended the first day without the title; null: it is held
 */
record TitleDays(
    LocalDate established,
    @Nullable LocalDate applied,
    @Nullable LocalDate recognised,
    @Nullable LocalDate ended) {

  private static final int CYCLE_YEARS = 5;

  static TitleDays of(Block plot, Days days) {
    String title = plot.text("title", "HELD");
    String told = plot.text("recognised", "");
    return switch (title) {
      case "APPLIED" -> applying(plot, days);
      case "REJECTED" -> rejected(days);
      case "NEW" -> new TitleDays(days.today().minusMonths(3), null, null, null);
      default -> told.startsWith("cycle") ? cycle(told, days) : inYear(plot, told, days);
    };
  }

  /** Recognised so that a cycle ends some months from today. */
  private static TitleDays cycle(String told, Days days) {
    int months = Integer.parseInt(told.substring("cycle".length()));
    return since(days.today().plusMonths(months).minusYears(CYCLE_YEARS), null);
  }

  private static TitleDays inYear(Block plot, String told, Days days) {
    int year = days.year(Integer.parseInt(told));
    int day = Dice.of("recognised " + plot.text("code")).between(18, 28);
    return since(Days.in(year, 11, day), ended(plot, days));
  }

  private static @Nullable LocalDate ended(Block plot, Days days) {
    if (plot.text("title", "").equals("REVOKED")) {
      return Days.in(days.year(-1), 6, 20);
    }
    return plot.text("endReview", "").equals("UNABLE") ? Days.in(days.year(-1), 11, 1) : null;
  }

  private static TitleDays since(LocalDate recognised, @Nullable LocalDate ended) {
    LocalDate applied = recognised.minusMonths(6);
    return new TitleDays(applied.minusYears(2).withDayOfMonth(5), applied, recognised, ended);
  }

  /** Applies on the day of loading's eve, so that the application is always open. */
  private static TitleDays applying(Block plot, Days days) {
    LocalDate applied = days.today().minusDays(20);
    int months = plot.number("establishedMonthsBeforeApplication", 30);
    return new TitleDays(applied.minusMonths(months), applied, null, null);
  }

  /** Applied three weeks before the union of its unit was founded, which speaks against it. */
  private static TitleDays rejected(Days days) {
    LocalDate applied = Days.in(days.year(-3), 5, 10);
    return new TitleDays(applied.minusYears(2), applied, null, null);
  }

  /** The day of the title; only for studios whose votes are recorded. */
  LocalDate title() {
    if (recognised == null) {
      throw new IllegalStateException("no title");
    }
    return recognised;
  }

  /** Last day of the first management cycle. */
  LocalDate firstCycleEnd() {
    return title().plusYears(CYCLE_YEARS);
  }
}
