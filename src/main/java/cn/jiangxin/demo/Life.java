package cn.jiangxin.demo;

import cn.jiangxin.studio.Member;
import cn.jiangxin.studio.Project;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One studio of the demo while its records are made. */
final class Life {

  private final Block plot;
  private final Days days;
  private final long studioId;
  private final Words words;
  private final TitleDays title;

  /** Who belongs to the team; the leader comes first, a successor last. */
  final List<Member> team = new ArrayList<>();

  /** Its projects, oldest first. */
  final List<Project> projects = new ArrayList<>();

  Life(Block plot, Days days, TitleDays title, long studioId, Words words) {
    this.plot = plot;
    this.days = days;
    this.title = title;
    this.studioId = studioId;
    this.words = words;
  }

  String code() {
    return plot.text("code");
  }

  long id() {
    return studioId;
  }

  /** The unit's code, which is also that of its vocabulary. */
  String unit() {
    return code().substring(0, 2);
  }

  Block plot() {
    return plot;
  }

  Days days() {
    return days;
  }

  Words words() {
    return words;
  }

  TitleDays title() {
    return title;
  }

  Dice dice(String purpose) {
    return Dice.of(purpose + " " + code());
  }

  /** The union above the studio's unit, by the body of a pack that it is, else by its code. */
  String upperUnion() {
    return words.upperUnion(unit());
  }

  /** Who pays the district's lump sums (BDA-26.3). */
  String payer() {
    return upperUnion().equals(Titles.UNION) ? Titles.UNION : Titles.FISCAL;
  }

  boolean isTechnical() {
    return plot.text("type").equals("TECH_BREAKTHROUGH");
  }

  /** Whether the studio was given a title under the measure, kept or lost. */
  boolean isTitled() {
    return title.recognised() != null && !plot.text("title", "HELD").equals("ONE_BODY");
  }

  /** Last day of which the ledgers tell. */
  LocalDate lastDay() {
    LocalDate ended = title.ended();
    return ended == null ? days.today() : ended.minusDays(1);
  }

  /** Whether the ledgers tell of the day. */
  boolean tells(LocalDate day) {
    return !day.isBefore(title.established()) && !day.isAfter(lastDay());
  }

  /** The day if it has come, else nothing. */
  @Nullable LocalDate ifReached(@Nullable LocalDate day) {
    return day != null && days.reached(day) ? day : null;
  }

  /** The name of the leader who gave the studio its first name. */
  String leader() {
    return plot.text("leader");
  }

  /** Members who were in the team on the day. */
  List<Member> present(LocalDate day) {
    return team.stream()
        .filter(m -> !m.joinedOn().isAfter(day))
        .filter(m -> m.leftOn() == null || !m.leftOn().isBefore(day))
        .toList();
  }

  /** The leader on the day, or whoever has been longest in the team. */
  Member leaderOn(LocalDate day) {
    return present(day).stream()
        .filter(m -> m.role().equals("LEADER"))
        .findFirst()
        .orElseGet(() -> present(day).get(0));
  }

  /** First year of which the ledgers tell. */
  int firstYear() {
    return title.established().getYear();
  }

  /** Whether nothing was recorded in the year. */
  boolean isQuiet(int year) {
    return plot.texts("quietYears").contains(String.valueOf(year - days.year(0)));
  }

  /** How many of something there are in a year, if the data say so. */
  int count(String what, int year, int otherwise) {
    return plot.numberIn(what, year - days.year(0)).orElse(otherwise);
  }
}
