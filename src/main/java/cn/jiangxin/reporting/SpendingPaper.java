package cn.jiangxin.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Lays the spending report out, on paper or as a workbook. */
final class SpendingPaper {
  private static final Set<Template> INCLUDED =
      Set.of(
          Template.GRANTS,
          Template.FACTS,
          Template.SUMS,
          Template.CATEGORIES,
          Template.INSTALMENTS,
          Template.SPENDING_LINES);

  private final List<GrantReport> grants;
  private final List<CategoryLine> categories;
  private final List<String> places;
  private final Wording wording;
  private final Clauses clauses;
  private final LocalDate today;

  SpendingPaper(
      SpendingReport report,
      List<String> places,
      Wording wording,
      Clauses clauses,
      LocalDate today) {
    this.grants = report.grants();
    this.categories = report.categories();
    this.places = places;
    this.wording = wording;
    this.clauses = clauses;
    this.today = today;
  }

  /** One grant. */
  Paper ofGrant() {
    return paper("grant", Map.of());
  }

  /** An overview of all grants and categories, then grant by grant. */
  Paper ofDistrict() {
    return paper("district", Map.of("overview", overview(), "overviewCategories", categories));
  }

  /** Grants, categories, payments and spendings, a table each. */
  List<Sheet> sheets() {
    return List.of(
        new Sheet(Template.GRANTS_SHEET, wording.text("reporting.sheet.grants"), overview()),
        new Sheet(
            Template.CATEGORIES_SHEET,
            wording.text("reporting.sheet.categories"),
            grants.stream().flatMap(g -> g.categories().stream()).toList()),
        new Sheet(
            Template.INSTALMENTS_SHEET,
            wording.text("reporting.sheet.instalments"),
            grants.stream().flatMap(g -> g.instalments().stream()).toList()),
        new Sheet(
            Template.SPENDING_SHEET,
            wording.text("reporting.sheet.spending"),
            grants.stream().flatMap(g -> g.spending().stream()).toList()));
  }

  private Paper paper(String kind, Map<String, List<?>> overviews) {
    String title = wording.text("reporting.spending.title." + kind);
    return new Paper(
        Template.SPENDING,
        INCLUDED,
        title,
        wording.text("reporting.spending.subtitle", wording.day(today))
            + (overviews.isEmpty() ? "" : scope()),
        wording.text("reporting.spending.remark"),
        wording.text("reporting.spending.footer", title, wording.day(today)),
        "",
        overviews,
        sections());
  }

  private String scope() {
    return places.isEmpty() ? "" : wording.text("reporting.scope", wording.list(places));
  }

  private List<GrantLine> overview() {
    return IntStream.range(0, grants.size()).mapToObj(i -> grants.get(i).line(i + 1)).toList();
  }

  private List<GrantSection> sections() {
    List<GrantSection> sections = new ArrayList<>();
    String unit = null;
    for (GrantReport grant : grants) {
      GrantHead head = grant.head();
      String bookmark = wording.text("reporting.bookmark", head.code(), head.studio());
      sections.add(
          new GrantSection(
              head.unit().equals(unit) ? null : head.unit(),
              bookmark,
              bookmark,
              grant.facts(wording, clauses),
              grant.sums(wording),
              grant.categories(),
              grant.instalments(),
              grant.spending()));
      unit = head.unit();
    }
    return sections;
  }
}
