package cn.jiangxin.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a studio's titles and the decisions on them into words. */
final class Titles {
  private final Wording wording;
  private final Map<String, String> bodies;
  private final Map<Long, List<TitleRow>> titles;

  Titles(Wording wording, Map<String, String> bodies, List<TitleRow> rows) {
    this.wording = wording;
    this.bodies = bodies;
    this.titles =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    TitleRow::recognitionId, LinkedHashMap::new, Collectors.toList()));
  }

  /** Level and programme of each title, ended ones with the day and manner of the end. */
  String levels() {
    return wording.list(titles.values().stream().map(rows -> level(rows.get(0))).toList());
  }

  /** Which body decided what, and when. */
  String decisions() {
    List<String> decisions = new ArrayList<>();
    titles.values().forEach(rows -> rows.forEach(row -> addDecision(decisions, row)));
    return wording.list(decisions);
  }

  /** Day of the last concurring decision on a title that has not ended; null if there is none. */
  @Nullable LocalDate lastDecidedOn() {
    return titles.values().stream()
        .flatMap(List::stream)
        .filter(row -> row.endedOn() == null && Boolean.TRUE.equals(row.concurs()))
        .map(TitleRow::decidedOn)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private String level(TitleRow title) {
    String level =
        wording.text(
            title.demonstration() ? "reporting.title.demonstration" : "reporting.title.plain",
            wording.word("reporting.programme", title.programme()),
            wording.word("reporting.level", title.level()));
    LocalDate ended = title.endedOn();
    return ended == null
        ? level
        : wording.text(
            "reporting.title.ended",
            level,
            wording.day(ended),
            wording.word("reporting.end", wording.orNone(title.endKind())));
  }

  private void addDecision(List<String> decisions, TitleRow row) {
    String body = row.body();
    if (body != null) {
      decisions.add(
          wording.text(
              Boolean.TRUE.equals(row.concurs())
                  ? "reporting.decision.concurs"
                  : "reporting.decision.declines",
              wording.body(body, bodies),
              wording.day(row.decidedOn())));
    }
  }
}
