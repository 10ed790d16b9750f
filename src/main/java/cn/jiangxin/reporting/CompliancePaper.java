package cn.jiangxin.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lays the compliance report out, on paper or as a workbook. */
final class CompliancePaper {
  private static final Set<Template> INCLUDED =
      Set.of(
          Template.STUDIOS,
          Template.FACTS,
          Template.VERDICT_COUNTS,
          Template.FINDINGS,
          Template.DEADLINES);

  private final List<StudioReport> studios;
  private final List<String> places;
  private final Wording wording;
  private final LocalDate today;

  CompliancePaper(
      List<StudioReport> studios, List<String> places, Wording wording, LocalDate today) {
    this.studios = studios;
    this.places = places;
    this.wording = wording;
    this.today = today;
  }

  /** One studio with every clause that applies to it. */
  Paper ofStudio() {
    return paper(
        title("studio"),
        wording.text("reporting.compliance.remark.studio"),
        Map.of(),
        sections(StudioReport::applicable));
  }

  /** An overview of all studios, then of each what somebody has to look at. */
  Paper ofDistrict() {
    return paper(
        title("district"),
        wording.text("reporting.compliance.remark.district"),
        Map.of("overview", overview()),
        sections(StudioReport::attention));
  }

  /** Studios, findings and deadlines, a table each. */
  List<Sheet> sheets() {
    return List.of(
        new Sheet(Template.STUDIOS_SHEET, wording.text("reporting.sheet.studios"), overview()),
        new Sheet(
            Template.FINDINGS_SHEET,
            wording.text("reporting.sheet.findings"),
            studios.stream().flatMap(s -> s.findings().stream()).toList()),
        new Sheet(
            Template.DEADLINES_SHEET,
            wording.text("reporting.sheet.deadlines"),
            studios.stream().flatMap(s -> s.deadlines().stream()).toList()));
  }

  private Paper paper(
      String title, String remark, Map<String, List<?>> overviews, List<StudioSection> sections) {
    return new Paper(
        Template.COMPLIANCE,
        INCLUDED,
        title,
        subtitle() + (overviews.isEmpty() ? "" : scope()),
        remark,
        wording.text("reporting.footer", title, wording.day(today), versions()),
        "",
        overviews,
        sections);
  }

  private String title(String kind) {
    return wording.text("reporting.compliance.title." + kind);
  }

  private String subtitle() {
    return wording.text(
        "reporting.compliance.subtitle", assessedOn(), wording.day(today), versions());
  }

  private String scope() {
    return places.isEmpty() ? "" : wording.text("reporting.scope", wording.list(places));
  }

  /** The day of assessment, or the first and the last if they differ. */
  private String assessedOn() {
    List<LocalDate> days =
        studios.stream()
            .map(s -> s.head().assessedOn())
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .toList();
    if (days.size() < 2) {
      return wording.day(days.isEmpty() ? null : days.get(0));
    }
    return wording.text(
        "reporting.from-to", wording.day(days.get(0)), wording.day(days.get(days.size() - 1)));
  }

  private String versions() {
    String versions =
        studios.stream()
            .flatMap(s -> s.findings().stream())
            .map(FindingLine::schemeVersion)
            .distinct()
            .sorted()
            .collect(Collectors.joining(wording.text("reporting.comma")));
    return wording.orNone(versions);
  }

  private List<StudioLine> overview() {
    return IntStream.range(0, studios.size())
        .mapToObj(i -> studios.get(i).line(i + 1, wording))
        .toList();
  }

  private List<StudioSection> sections(Function<StudioReport, List<FindingLine>> findings) {
    List<StudioSection> sections = new ArrayList<>();
    String unit = null;
    for (StudioReport studio : studios) {
      StudioHead head = studio.head();
      sections.add(
          new StudioSection(
              head.unit().equals(unit) ? null : head.unit(),
              wording.text("reporting.bookmark", head.code(), head.name()),
              head.name(),
              studio.facts(wording),
              studio.counts(wording),
              findings.apply(studio),
              studio.deadlines()));
      unit = head.unit();
    }
    return sections;
  }
}
