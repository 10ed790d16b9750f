package cn.jiangxin.demo;

import cn.jiangxin.ledger.Activity;
import cn.jiangxin.ledger.LedgerCodes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/** Draws up the activity ledger of one studio. */
final class ActivityDraft {

  private static final List<String> EXCHANGES =
      List.of(
          "SKILL_TRAINING",
          "TECH_TRAINING",
          "BUSINESS_EXCHANGE",
          "LEARNING_EXCHANGE",
          "EXHIBITION",
          "MENTORING",
          "TECH_EXCHANGE",
          "PUBLIC_SERVICE");
  private static final List<String> OTHERS =
      List.of("TECH_BREAKTHROUGH", "RESEARCH", "INTERNAL_MEETING");
  private static final List<String> ABROAD = List.of("LEARNING_EXCHANGE", "EXHIBITION");
  private static final int UNVERIFIED_DAYS = 30;

  private final Life life;
  private final LedgerCodes codes;
  private final List<Activity> activities = new ArrayList<>();

  ActivityDraft(Life life, LedgerCodes codes) {
    this.life = life;
    this.codes = codes;
  }

  List<Activity> activities() {
    for (int year = life.firstYear(); year <= life.days().year(0); year++) {
      if (!life.isQuiet(year)) {
        year(year);
      }
    }
    return activities;
  }

  private void year(int year) {
    Dice dice = life.dice("activities " + year);
    if (year == life.days().year(0) && life.plot().has("thisYear")) {
      soFar(life.plot().number("thisYear", 0), dice);
    } else {
      spread(year, life.count("exchange", year, dice.between(5, 6)), EXCHANGES, dice);
    }
    spread(year, dice.between(2, 3), OTHERS, dice);
  }

  /** Spread over the year, each in its own stretch of it. */
  private void spread(int year, int count, List<String> types, Dice dice) {
    int length = Year.of(year).length();
    for (int i = 0; i < count; i++) {
      int first = length * i / count + 1;
      int last = length * (i + 1) / count;
      add(LocalDate.ofYearDay(year, dice.between(first, last)), dice.pick(types), dice);
    }
  }

  /** So many between New Year and today, fewer in the first days of the year. */
  private void soFar(int count, Dice dice) {
    LocalDate today = life.days().today();
    int passed = today.getDayOfYear() - 1;
    for (int i = 1; i <= Math.min(count, passed); i++) {
      int day = Math.max(1, passed * i / (Math.min(count, passed)));
      add(LocalDate.ofYearDay(today.getYear(), day), dice.pick(EXCHANGES), dice);
    }
  }

  private void add(LocalDate day, String type, Dice dice) {
    boolean abroad = ABROAD.contains(type);
    String title = life.words().title("activities", type, life.unit(), dice);
    int outside = dice.between(0, 24);
    BigDecimal hours = BigDecimal.valueOf(dice.between(3, 14)).divide(BigDecimal.valueOf(2));
    String partner = dice.pick(life.words().field(life.unit()).texts("partners"));
    if (!life.tells(day)) {
      return;
    }
    boolean verified = day.isBefore(life.days().today().minusDays(UNVERIFIED_DAYS));
    activities.add(
        new Activity(
            0,
            life.id(),
            type,
            abroad ? "PARTICIPATED" : "SELF_ORGANISED",
            title,
            life.words().text("content"),
            abroad ? partner : life.words().studio(life.plot(), life.leaderOn(day).name()),
            abroad ? partner : life.words().field(life.unit()).text("site"),
            life.leaderOn(day).name(),
            day,
            day,
            outside,
            hours,
            null,
            codes.countsAsExchange(type),
            verified ? "VERIFIED" : "SUBMITTED",
            null));
  }
}
