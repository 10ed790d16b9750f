package cn.jiangxin.demo;

import cn.jiangxin.ledger.Outcome;
import cn.jiangxin.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws up the outcome ledger of one studio; technical ones get a patent every other year. */
final class OutcomeDraft {

  private static final List<String> TECHNICAL =
      List.of("TECH_RENOVATION", "FIVE_SMALL", "ADVANCED_OPERATION_METHOD");
  private static final List<String> TEACHING =
      List.of("TRAINING_MATERIAL", "ADVANCED_OPERATION_METHOD", "MANAGEMENT_INNOVATION");
  private static final List<String> SERVICE =
      List.of("SERVICE_INNOVATION", "MANAGEMENT_INNOVATION");
  private static final int UNVERIFIED_DAYS = 30;

  private final Life life;
  private final List<Outcome> outcomes = new ArrayList<>();

  OutcomeDraft(Life life) {
    this.life = life;
  }

  List<Outcome> outcomes() {
    for (int year = life.firstYear(); year <= life.days().year(0); year++) {
      Dice dice = life.dice("outcomes " + year);
      int count = life.isQuiet(year) ? 0 : life.count("outcomes", year, 2);
      for (int i = 0; i < count; i++) {
        add(Days.in(year, dice.between(3, 8), dice.between(1, 28)), type(year, i, dice), dice);
      }
    }
    return outcomes;
  }

  private String type(int year, int place, Dice dice) {
    if (life.isTechnical()) {
      return place == 0 && isPatentYear(year) ? patent(dice) : dice.pick(TECHNICAL);
    }
    boolean teaches = life.plot().text("type").equals("SKILL_TEACHING");
    return dice.pick(teaches ? TEACHING : SERVICE);
  }

  private boolean isPatentYear(int year) {
    return life.isTitled() && (year - life.title().title().getYear()) % 2 == 1;
  }

  private String patent(Dice dice) {
    return life.plot().text("patents", "INVENTOR").equals("COPYRIGHT")
        ? "SOFTWARE_COPYRIGHT"
        : dice.pick(List.of("PATENT_INVENTION", "PATENT_UTILITY", "PATENT_UTILITY"));
  }

  private void add(LocalDate formed, String type, Dice dice) {
    String name = life.words().title("outcomes", type, life.unit(), dice);
    int benefit = dice.between(0, 90);
    if (!life.tells(formed)) {
      return;
    }
    boolean verified = formed.isBefore(life.days().today().minusDays(UNVERIFIED_DAYS));
    LocalDate applied = applied(formed);
    outcomes.add(
        new Outcome(
            0,
            life.id(),
            name,
            type,
            life.isTechnical() ? "TECHNICAL" : "SERVICE",
            formed,
            null,
            life.leaderOn(formed).name(),
            applied,
            applied == null ? null : life.words().field(life.unit()).text("site"),
            benefit < 30 ? null : Money.yuan(benefit * 1000L),
            benefit < 30 ? null : true,
            !type.equals("TECH_RENOVATION"),
            verified ? "VERIFIED" : "SUBMITTED",
            null));
  }

  private @Nullable LocalDate applied(LocalDate formed) {
    LocalDate applied = formed.plusDays(70);
    return life.plot().flag("outcomesApplied", true) && life.tells(applied) ? applied : null;
  }
}
