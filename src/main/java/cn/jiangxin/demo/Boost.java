package cn.jiangxin.demo;

import cn.jiangxin.shared.Money;
import cn.jiangxin.studio.Acceptance;
import cn.jiangxin.studio.Project;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project under a Beijing boost plan. The plans' days are those of the calendar, not of the demo,
 * so a boost is told only if it falls into the studio's life.
 *
 * @param plan the plan year
 * @param awarded when the money was awarded
 */
record Boost(
    int plan,
    Money grade,
    LocalDate approved,
    LocalDate applied,
    LocalDate awarded,
    @Nullable LocalDate completed,
    @Nullable LocalDate closed,
    @Nullable LocalDate accepted,
    @Nullable LocalDate terminated) {

  private static final int LONG_PLAN = 2024;

  static List<Boost> of(Life life) {
    return life.plot().blocks("boosts").stream()
        .map(Boost::of)
        .filter(boost -> life.isTitled() && boost.approved().isAfter(life.title().title()))
        .filter(boost -> life.days().reached(boost.approved()))
        .toList();
  }

  private static Boost of(Block told) {
    int plan = told.number("plan", LONG_PLAN);
    LocalDate approved = MonthDay.parse("--" + told.text("approved")).atYear(plan);
    LocalDate limit = approved.plusYears(2);
    LocalDate applied = plan == LONG_PLAN ? LocalDate.of(plan, 7, 3) : LocalDate.of(plan, 10, 20);
    Money grade = Money.yuan(told.number("grade", 0));
    LocalDate awarded = LocalDate.of(plan, 12, 3);
    Ending ending = Ending.of(told.text("state"), plan, limit);
    return new Boost(
        plan,
        grade,
        approved,
        applied,
        awarded,
        ending.completed(),
        ending.closed(),
        ending.accepted(),
        ending.terminated());
  }

  /** How it ended. */
  private record Ending(
      @Nullable LocalDate completed,
      @Nullable LocalDate closed,
      @Nullable LocalDate accepted,
      @Nullable LocalDate terminated) {

    private static final Ending NOT_YET = new Ending(null, null, null, null);

    static Ending of(String state, int plan, LocalDate limit) {
      LocalDate midYear = LocalDate.of(plan + 2, 6, 30);
      return switch (state) {
        case "ACCEPTED" ->
            new Ending(limit.minusDays(40), limit.minusDays(20), limit.plusDays(25), null);
        case "CLOSED" -> new Ending(limit, midYear, null, null);
        case "LATE_COMPLETION" -> new Ending(limit.plusDays(1), limit.plusDays(2), null, null);
        case "LATE_CLOSURE" -> new Ending(limit.minusDays(10), midYear.plusDays(15), null, null);
        case "TERMINATED" -> new Ending(null, null, null, limit.minusYears(1));
        default -> NOT_YET;
      };
    }
  }

  String code(Life life) {
    return "BJ%d-%s".formatted(plan, life.code());
  }

  Project project(Life life) {
    Dice dice = life.dice("boost " + plan);
    return new Project(
        0,
        life.id(),
        code(life),
        life.words().topic(life.unit(), dice),
        "TECH_BREAKTHROUGH",
        life.words().text("background"),
        life.leaderOn(approved).name(),
        life.unit(),
        life.words().text("approvalPaper", plan, code(life)),
        approved,
        new Money(grade.fen() * 3),
        new Money(grade.fen() / 2),
        life.ifReached(approved.plusDays(3)),
        null,
        null,
        null,
        life.ifReached(completed),
        life.words().field(life.unit()).text("site"),
        life.ifReached(completed),
        life.ifReached(closed),
        life.ifReached(terminated),
        plan,
        grade,
        life.ifReached(applied),
        life.ifReached(awarded),
        "VERIFIED",
        null);
  }

  List<Acceptance> acceptances(Life life) {
    List<Acceptance> all = new ArrayList<>();
    if (accepted != null && life.days().reached(accepted)) {
      all.add(acceptance(life, "ENTERPRISE", accepted.minusDays(12)));
      all.add(acceptance(life, Titles.MUNICIPAL_UNION, accepted));
    }
    return all;
  }

  private Acceptance acceptance(Life life, String party, LocalDate on) {
    String document = life.words().text("acceptancePaper", on.getYear(), code(life));
    return new Acceptance(0, life.id(), code(life), party, true, on, document);
  }
}
