package cn.jiangxin.reporting;

import cn.jiangxin.reporting.rollup.UnitYear;
import cn.jiangxin.reporting.rollup.YearSpan;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays the annual roll-up out, on paper or as a workbook. */
final class RollUpPaper {
  private static final Set<Template> INCLUDED =
      Set.of(Template.ROLL_UP_WORKS, Template.ROLL_UP_PEOPLE, Template.ROLL_UP_MISSING);

  private final List<UnitYear> units;
  private final YearSpan span;
  private final List<String> places;
  private final Wording wording;
  private final RollUpLines lines;

  RollUpPaper(
      List<UnitYear> units,
      YearSpan span,
      List<String> places,
      Wording wording,
      RollUpLines lines) {
    this.units = units;
    this.span = span;
    this.places = places;
    this.wording = wording;
    this.lines = lines;
  }

  /** The studios of one unit. */
  Paper ofUnit() {
    String unit = units.get(0).name();
    return paper(wording.text("reporting.rollup.unit", unit), Map.of());
  }

  /** An overview of all units, then unit by unit. */
  Paper ofDistrict() {
    List<RollUpLine> overview = lines.units(units);
    return paper(
        places.isEmpty() ? "" : wording.text("reporting.scope", wording.list(places)),
        Map.of("overview", overview, "overviewPeople", overview));
  }

  /** Units, studios, skill levels and what is missing, a table each. */
  List<Sheet> sheets() {
    return List.of(
        new Sheet(Template.ROLL_UP_UNITS_SHEET, text("sheet.units"), lines.units(units)),
        new Sheet(
            Template.ROLL_UP_STUDIOS_SHEET,
            text("sheet.studios"),
            units.stream().flatMap(unit -> lines.single(unit).stream()).toList()),
        new Sheet(
            Template.ROLL_UP_LEVELS_SHEET,
            text("sheet.levels"),
            units.stream().flatMap(unit -> lines.levels(unit).stream()).toList()),
        new Sheet(
            Template.ROLL_UP_MISSING_SHEET,
            text("sheet.missing"),
            units.stream().flatMap(unit -> lines.lacks(unit).stream()).toList()));
  }

  private String text(String key) {
    return wording.text("reporting.rollup." + key);
  }

  private Paper paper(String about, Map<String, List<?>> overviews) {
    String title = wording.text("reporting.rollup.title", String.valueOf(span.year()));
    return new Paper(
        Template.ROLL_UP,
        INCLUDED,
        title,
        wording.text(
                "reporting.rollup.subtitle", wording.day(span.first()), wording.day(span.last()))
            + about,
        text("remark"),
        wording.text("reporting.spending.footer", title, wording.day(span.last())),
        "",
        overviews,
        sections(overviews.isEmpty()));
  }

  private List<RollUpSection> sections(boolean single) {
    return units.stream()
        .map(
            unit -> {
              List<RollUpLine> studios = lines.studios(unit);
              return new RollUpSection(
                  single ? null : unit.name(), studios, studios, lines.lacks(unit));
            })
        .toList();
  }
}
