package cn.jiangxin.web.dashboard;

import cn.jiangxin.access.Scope;
import cn.jiangxin.oversight.alert.AlertCounts;
import cn.jiangxin.oversight.dashboard.ActivityMonth;
import cn.jiangxin.oversight.dashboard.CountActivities;
import cn.jiangxin.registry.CountStudios;
import cn.jiangxin.registry.StudioGroup;
import cn.jiangxin.web.dashboard.Bars.Bar;
import cn.jiangxin.web.dashboard.Bars.Series;
import cn.jiangxin.web.words.Words;
import io.micronaut.http.uri.UriBuilder;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/** The charts of a union's first page. */
@Singleton
class DistrictCharts {
  private static final String BLUE = "#1d4f7c";
  private static final String PALE = "#9db7cf";
  private static final String ORANGE = "#d9822b";
  private static final int MOST_CLAUSES = 10;
  private static final int MOST_UNITS = 12;

  private final Bars bars;
  private final CountStudios studios;
  private final CountActivities activities;

  DistrictCharts(Bars bars, CountStudios studios, CountActivities activities) {
    this.bars = bars;
    this.studios = studios;
    this.activities = activities;
  }

  List<Chart> of(Scope scope, AlertCounts alerts, Words words) {
    return List.of(
        alerts(alerts, words), activities(scope, words), types(scope, words), units(scope, words));
  }

  private Chart alerts(AlertCounts alerts, Words words) {
    List<Bar> byClause =
        alerts.byClause().entrySet().stream()
            .limit(MOST_CLAUSES)
            .map(
                e ->
                    new Bar(
                        e.getKey(), List.of(e.getValue()), link("/alerts", "clause", e.getKey())))
            .toList();
    return bars.lying(
        "chart-alerts",
        words.text("oversight.chart.alerts"),
        words.text("oversight.chart.clause"),
        List.of(new Series(words.text("oversight.chart.open-alerts"), ORANGE)),
        byClause);
  }

  private Chart activities(Scope scope, Words words) {
    List<Bar> months = activities.byMonth(scope).stream().map(DistrictCharts::month).toList();
    return bars.standing(
        "chart-activities",
        words.text("oversight.chart.activities"),
        words.text("oversight.chart.month"),
        List.of(
            new Series(words.text("oversight.chart.exchange"), BLUE),
            new Series(words.text("oversight.chart.other"), PALE)),
        months);
  }

  private static Bar month(ActivityMonth m) {
    return new Bar(
        m.month().toString(), List.of(m.exchange(), m.activities() - m.exchange()), null);
  }

  private Chart types(Scope scope, Words words) {
    List<Bar> byType =
        studios.byType(scope).stream()
            .map(
                g ->
                    bar(
                        g,
                        g.code() == null
                            ? words.text("oversight.chart.no-type")
                            : words.word("registry.type", g.code()),
                        "type"))
            .toList();
    return bars.lying(
        "chart-types",
        words.text("oversight.chart.types"),
        words.text("registry.type"),
        titled(words),
        byType);
  }

  private Chart units(Scope scope, Words words) {
    List<Bar> byUnit =
        studios.byUnit(scope).stream()
            .limit(MOST_UNITS)
            .map(g -> bar(g, Objects.requireNonNullElse(g.name(), ""), "organisation"))
            .toList();
    return bars.lying(
        "chart-units",
        words.text("oversight.chart.units"),
        words.text("registry.unit"),
        titled(words),
        byUnit);
  }

  private static Bar bar(StudioGroup group, String label, String filter) {
    String code = group.code();
    return new Bar(
        label,
        List.of(group.titled(), group.studios() - group.titled()),
        code == null ? null : link("/studios", filter, code));
  }

  private static List<Series> titled(Words words) {
    return List.of(
        new Series(words.text("registry.state.TITLED"), BLUE),
        new Series(words.text("registry.state.UNTITLED"), PALE));
  }

  private static String link(String path, String filter, String value) {
    return UriBuilder.of(path).queryParam(filter, value).build().toString();
  }
}
