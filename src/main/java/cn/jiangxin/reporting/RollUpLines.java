package cn.jiangxin.reporting;

import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.reporting.rollup.Figure;
import cn.jiangxin.reporting.rollup.Lack;
import cn.jiangxin.reporting.rollup.StudioYear;
import cn.jiangxin.reporting.rollup.Tally;
import cn.jiangxin.reporting.rollup.UnitYear;
import cn.jiangxin.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the years of units and studios into rows of tables. */
final class RollUpLines {
  private static final List<String> LEVELS =
      List.of("CHIEF_TECHNICIAN", "SPECIAL_TECHNICIAN", "L1", "L2", "L3", "L4", "L5", "APPRENTICE");

  private final Wording wording;
  private final Clauses clauses;

  RollUpLines(Wording wording, Clauses clauses) {
    this.wording = wording;
    this.clauses = clauses;
  }

  /** The unit's studios and their total; none if it has none. */
  List<RollUpLine> studios(UnitYear unit) {
    List<RollUpLine> lines = new ArrayList<>(single(unit));
    if (!lines.isEmpty()) {
      lines.add(
          line(
              null,
              unit.name(),
              "",
              total(),
              false,
              unit.studios().size(),
              unit.total(),
              unit.lacks()));
    }
    return lines;
  }

  /** The unit's studios, without a total. */
  List<RollUpLine> single(UnitYear unit) {
    return IntStream.range(0, unit.studios().size())
        .mapToObj(i -> studio(i + 1, unit, unit.studios().get(i)))
        .toList();
  }

  private RollUpLine studio(int number, UnitYear unit, StudioYear studio) {
    return line(
        number,
        unit.name(),
        studio.code(),
        studio.name(),
        false,
        1,
        studio.tally(),
        studio.missing().size());
  }

  /** The units and their total; none if there are none. */
  List<RollUpLine> units(List<UnitYear> units) {
    List<RollUpLine> lines =
        new ArrayList<>(
            IntStream.range(0, units.size()).mapToObj(i -> unit(i + 1, units.get(i))).toList());
    if (!lines.isEmpty()) {
      lines.add(
          line(
              null,
              total(),
              "",
              total(),
              true,
              units.stream().mapToInt(unit -> unit.studios().size()).sum(),
              UnitYear.total(units),
              units.stream().mapToLong(UnitYear::lacks).sum()));
    }
    return lines;
  }

  private RollUpLine unit(int number, UnitYear unit) {
    return line(
        number,
        unit.name(),
        "",
        unit.name(),
        true,
        unit.studios().size(),
        unit.total(),
        unit.lacks());
  }

  private String total() {
    return wording.text("reporting.total");
  }

  private RollUpLine line(
      @Nullable Integer number,
      String unit,
      String code,
      String name,
      boolean overview,
      int studios,
      Tally tally,
      long lacks) {
    return new RollUpLine(
        number,
        unit,
        code,
        name,
        studios,
        overview,
        number == null,
        count(tally, Figure.EXCHANGES),
        count(tally, Figure.OTHER_ACTIVITIES),
        count(tally, Figure.OUTCOMES),
        count(tally, Figure.OUTCOMES_VERIFIED),
        count(tally, Figure.PATENTS),
        count(tally, Figure.PROJECTS_APPROVED),
        count(tally, Figure.PROJECTS_APPLIED),
        count(tally, Figure.PROJECTS_COMPLETED),
        count(tally, Figure.PROJECTS_CLOSED),
        count(tally, Figure.MEMBERS),
        count(tally, Figure.MEMBERS_JOINED),
        count(tally, Figure.MEMBERS_LEFT),
        count(tally, Figure.MEMBERS_TRAINED),
        levels(tally),
        count(tally, Figure.MENTORSHIPS),
        count(tally, Figure.MENTORSHIPS_BEGUN),
        Math.toIntExact(tally.waiting()),
        Math.toIntExact(lacks),
        yuan(tally.money(Figure.RECEIVED)),
        yuan(tally.money(Figure.SPENT)));
  }

  private static int count(Tally tally, Figure figure) {
    return Math.toIntExact(tally.of(figure));
  }

  private static @Nullable BigDecimal yuan(@Nullable Money money) {
    return money == null ? null : money.toYuan();
  }

  /** The highest level first; levels of no list of ours come last. */
  private static Stream<String> ordered(Tally tally) {
    return Stream.concat(LEVELS.stream(), tally.skillLevels().keySet().stream().sorted())
        .distinct()
        .filter(tally.skillLevels()::containsKey);
  }

  private String levels(Tally tally) {
    return wording.orNone(
        wording.list(
            ordered(tally)
                .map(
                    level ->
                        wording.text(
                            "reporting.rollup.of-level",
                            level(level),
                            tally.skillLevels().getOrDefault(level, 0L)))
                .toList()));
  }

  private String level(String code) {
    return wording.word("ledger.skillLevel", code);
  }

  /** The unit's studios by skill level. */
  List<RollUpLevel> levels(UnitYear unit) {
    return unit.studios().stream()
        .flatMap(
            studio ->
                ordered(studio.tally())
                    .map(
                        code ->
                            new RollUpLevel(
                                unit.name(),
                                studio.code(),
                                studio.name(),
                                level(code),
                                Math.toIntExact(
                                    studio.tally().skillLevels().getOrDefault(code, 0L)))))
        .toList();
  }

  /** What the unit's studios lack. */
  List<RollUpLack> lacks(UnitYear unit) {
    return unit.studios().stream()
        .flatMap(studio -> studio.missing().stream().map(lack -> lack(unit, studio, lack)))
        .toList();
  }

  private RollUpLack lack(UnitYear unit, StudioYear studio, Lack lack) {
    return new RollUpLack(
        unit.name(),
        studio.code(),
        studio.name(),
        lack.clause(),
        clauses.text(lack.clause(), lack.schemeVersion(), wording.locale()),
        wording.word("reporting.verdict", lack.verdict()),
        standing(lack),
        wording.orNone(wording.list(lack.missing().stream().map(this::missing).toList())),
        lack.dueOn());
  }

  private String standing(Lack lack) {
    BigDecimal counted = lack.counted();
    BigDecimal limit = lack.limit();
    return counted == null || limit == null
        ? wording.orNone(null)
        : wording.text("reporting.rollup.of", wording.number(counted), wording.number(limit));
  }

  private String missing(Finding.Missing missing) {
    String what = wording.missing(missing.what());
    BigDecimal shortBy = missing.shortBy();
    return shortBy == null
        ? wording.text("reporting.missing.unrecorded", what)
        : wording.text("reporting.missing.short", what, wording.number(shortBy));
  }
}
