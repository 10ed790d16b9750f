package cn.jiangxin.web.dashboard;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Draws bar charts whose bars lead to the list of what they count. */
@Singleton
class Bars {
  private static final int LABEL_WIDTH = 110;

  private final ObjectMapper json;

  Bars(ObjectMapper json) {
    this.json = json;
  }

  /**
   * One category.
   *
   * @param numbers a number for each series
   * @param url the list of what it counts; null if there is none
   */
  record Bar(String label, List<Long> numbers, @Nullable String url) {}

  /** A series of the chart: its name and colour. */
  record Series(String name, String colour) {}

  /** Bars lying on their side, stacked, the first category on top. */
  Chart lying(String id, String title, String category, List<Series> series, List<Bar> bars) {
    Map<String, Object> labels =
        Map.of(
            "type", "category",
            "inverse", true,
            "data", labels(bars),
            "axisTick", Map.of("show", false),
            "axisLabel", Map.of("width", LABEL_WIDTH, "overflow", "truncate"));
    return chart(id, title, category, series, bars, Map.of("xAxis", values(), "yAxis", labels));
  }

  /** Bars standing upright, stacked. */
  Chart standing(String id, String title, String category, List<Series> series, List<Bar> bars) {
    Map<String, Object> labels =
        Map.of("type", "category", "data", labels(bars), "axisTick", Map.of("show", false));
    return chart(id, title, category, series, bars, Map.of("xAxis", labels, "yAxis", values()));
  }

  private Chart chart(
      String id,
      String title,
      String category,
      List<Series> series,
      List<Bar> bars,
      Map<String, Object> axes) {
    Map<String, Object> option = new TreeMap<>(axes);
    option.put("aria", Map.of("enabled", true, "decal", Map.of("show", false)));
    option.put("animation", false);
    option.put(
        "tooltip",
        Map.of("trigger", "axis", "axisPointer", Map.of("type", "shadow"), "confine", true));
    option.put(
        "legend", Map.of("show", series.size() > 1, "top", 0, "left", "left", "icon", "roundRect"));
    option.put(
        "grid",
        Map.of(
            "left",
            8,
            "right",
            24,
            "top",
            series.size() > 1 ? 36 : 8,
            "bottom",
            8,
            "containLabel",
            true));
    option.put("series", drawn(series, bars));
    return new Chart(id, title, text(option), head(category, series), rows(bars));
  }

  private static List<Map<String, Object>> drawn(List<Series> series, List<Bar> bars) {
    List<Map<String, Object>> drawn = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      int index = i;
      drawn.add(
          Map.of(
              "type",
              "bar",
              "stack",
              "all",
              "name",
              series.get(i).name(),
              "barMaxWidth",
              28,
              "itemStyle",
              Map.of("color", series.get(i).colour()),
              "data",
              bars.stream().map(bar -> point(bar, index)).toList()));
    }
    return drawn;
  }

  private static Map<String, Object> point(Bar bar, int series) {
    String url = bar.url();
    long number = bar.numbers().get(series);
    return url == null ? Map.of("value", number) : Map.of("value", number, "url", url);
  }

  private static Map<String, Object> values() {
    return Map.of("type", "value", "minInterval", 1);
  }

  private static List<String> labels(List<Bar> bars) {
    return bars.stream().map(Bar::label).toList();
  }

  private static List<String> head(String category, List<Series> series) {
    List<String> head = new ArrayList<>(List.of(category));
    series.forEach(s -> head.add(s.name()));
    return head;
  }

  private static List<List<String>> rows(List<Bar> bars) {
    List<List<String>> rows = new ArrayList<>();
    for (Bar bar : bars) {
      List<String> row = new ArrayList<>(List.of(bar.label()));
      bar.numbers().forEach(number -> row.add(String.valueOf(number)));
      rows.add(row);
    }
    return rows;
  }

  private String text(Map<String, Object> option) {
    try {
      return json.writeValueAsString(option);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
