package cn.jiangxin.reporting;

import cn.jiangxin.policy.subject.SubjectKind;
import io.micronaut.serde.ObjectMapper;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Orders stored facts and findings studio by studio and puts them into words. */
final class ComplianceReport {
  /** The clause that states this parameter is the one whose deadline ends a studio's cycle. */
  private static final String CYCLE_PARAMETER = "cycleYears";

  private final ComplianceFacts facts;
  private final Wording wording;
  private final Clauses clauses;
  private final FindingLines lines;
  private final LocalDate today;

  ComplianceReport(
      ComplianceFacts facts, Wording wording, Clauses clauses, ObjectMapper json, LocalDate today) {
    this.facts = facts;
    this.wording = wording;
    this.clauses = clauses;
    this.lines = new FindingLines(wording, clauses, json, facts.bodies());
    this.today = today;
  }

  List<StudioReport> studios() {
    Map<Long, List<TitleRow>> titles = byStudio(facts.titles(), TitleRow::studioId);
    Map<Long, List<FoundRow>> findings = byStudio(facts.findings(), FoundRow::studioId);
    Map<Long, List<DeadlineRow>> deadlines = byStudio(facts.deadlines(), DeadlineRow::studioId);
    return facts.studios().stream()
        .map(
            head ->
                studio(
                    head,
                    titles.getOrDefault(head.id(), List.of()),
                    findings.getOrDefault(head.id(), List.of()),
                    deadlines.getOrDefault(head.id(), List.of())))
        .toList();
  }

  private StudioReport studio(
      StudioHead head, List<TitleRow> titles, List<FoundRow> found, List<DeadlineRow> deadlines) {
    return new StudioReport(
        head,
        new Titles(wording, facts.bodies(), titles),
        found.stream().sorted(order()).map(row -> lines.line(head, row)).toList(),
        deadlines.stream().map(row -> deadline(head, row)).toList(),
        cycleEnd(found));
  }

  /** The studio itself before its projects, then clause by clause as the documents go. */
  private Comparator<FoundRow> order() {
    return Comparator.comparing(
            (FoundRow row) -> !row.subjectKind().equals(SubjectKind.STUDIO.name()))
        .thenComparing(FoundRow::subjectKind)
        .thenComparing(FoundRow::subjectCode)
        .thenComparing(FoundRow::clause, clauses.inOrder())
        .thenComparing(FoundRow::period);
  }

  private DeadlineLine deadline(StudioHead head, DeadlineRow row) {
    int days = Math.toIntExact(ChronoUnit.DAYS.between(today, row.dueOn()));
    String key = List.of("over", "today", "left").get(Integer.signum(days) + 1);
    return new DeadlineLine(
        head.unit(),
        head.code(),
        head.name(),
        row.clause(),
        clauses.text(row.clause(), wording.locale()),
        wording.period(row.period()),
        row.dueOn(),
        days,
        wording.text("reporting.days." + key, Math.abs(days)));
  }

  private @Nullable LocalDate cycleEnd(List<FoundRow> found) {
    return found.stream()
        .filter(row -> clauses.states(row.clause(), CYCLE_PARAMETER))
        .map(FoundRow::dueOn)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static <T> Map<Long, List<T>> byStudio(List<T> rows, ToLongFunction<T> studio) {
    return rows.stream().collect(Collectors.groupingBy(row -> studio.applyAsLong(row)));
  }
}
