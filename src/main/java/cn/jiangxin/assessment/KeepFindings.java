package cn.jiangxin.assessment;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Brings findings, deadlines and alerts of some studios in line with a new judgement; writes only
 * what has changed.
 */
@Singleton
class KeepFindings {

  /** Keeps an IN list well formed where it does not matter. */
  private static final long NO_STUDIO = -1;

  private final FindingRows findings;
  private final FindingWriter writer;
  private final AlertRows alerts;
  private final ObligationRows obligations;
  private final SubjectRows subjects;

  KeepFindings(
      FindingRows findings,
      FindingWriter writer,
      AlertRows alerts,
      ObligationRows obligations,
      SubjectRows subjects) {
    this.findings = findings;
    this.writer = writer;
    this.alerts = alerts;
    this.obligations = obligations;
    this.subjects = subjects;
  }

  /** All findings of the given studios must be among those judged: what is missing is removed. */
  void keep(Collection<Long> studioIds, List<JudgedSubject> judged, LocalDate today) {
    if (studioIds.isEmpty()) {
      return;
    }
    Set<Long> changed = keepFindings(studioIds, judged, today);
    if (!changed.isEmpty()) {
      follow(changed, today);
    }
    keepSubjects(studioIds, judged, today);
  }

  private Set<Long> keepFindings(
      Collection<Long> studioIds, List<JudgedSubject> judged, LocalDate today) {
    Map<FindingKey, KnownFinding> known =
        findings.known(studioIds).stream()
            .collect(Collectors.toMap(KnownFinding::key, Function.identity()));
    Set<Long> changed = new HashSet<>();
    List<FindingRow> rows = new ArrayList<>();
    for (JudgedSubject subject : judged) {
      subject.findings().stream()
          .map(finding -> writer.row(subject.studioId(), finding, today))
          .filter(row -> differs(row, known.remove(row.key())))
          .forEach(rows::add);
    }
    rows.forEach(row -> changed.add(row.studioId()));
    if (!rows.isEmpty()) {
      findings.put(rows);
    }
    if (!known.isEmpty()) {
      findings.remove(known.values().stream().map(KnownFinding::id).toList());
      changed.addAll(studioIds);
    }
    return changed;
  }

  private static boolean differs(FindingRow row, @Nullable KnownFinding known) {
    return known == null || known.digest() != row.digest();
  }

  private void follow(Set<Long> studioIds, LocalDate today) {
    obligations.settle(studioIds, today);
    obligations.open(studioIds);
    obligations.clearStages(studioIds);
    obligations.setStages(studioIds);
    alerts.close(studioIds, today);
    alerts.open(studioIds, today);
    alerts.warn(false, studioIds, today);
  }

  /**
   * Opens the early warnings whose first reminder day has come, also where no finding has changed.
   */
  void warn(LocalDate today) {
    alerts.warn(true, Set.of(NO_STUDIO), today);
  }

  private void keepSubjects(
      Collection<Long> studioIds, List<JudgedSubject> judged, LocalDate today) {
    subjects.put(
        judged.stream()
            .map(
                j ->
                    new SubjectRow(
                        j.subject().code(),
                        j.subject().kind().name(),
                        j.studioId(),
                        today,
                        j.nextChangeOn()))
            .toList());
    subjects.removeOlder(studioIds, today);
  }
}
