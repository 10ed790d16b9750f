package cn.jiangxin.oversight.forecast;

import cn.jiangxin.assessment.JudgedSubject;
import cn.jiangxin.oversight.brief.Brief;
import cn.jiangxin.oversight.forecast.Coming.Kind;
import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.policy.finding.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Goes with one subject from each day on which a finding may change to the next. Between them
 * nothing changes, so no other day needs to be looked at.
 */
final class Walk {
  private static final Set<Verdict> BREACHES =
      EnumSet.of(Verdict.FLAG, Verdict.BLOCK, Verdict.PROPOSE_REVOCATION);

  private record Key(String clause, String period) {}

  private final Brief studio;
  private final LocalDate until;
  private final Function<LocalDate, JudgedSubject> judge;
  private final Predicate<Finding> isDuty;
  private final List<Coming> events = new ArrayList<>();

  /**
   * A walk with one subject.
   *
   * @param isDuty whether the finding's clause asks something that can be missed
   */
  Walk(
      Brief studio,
      LocalDate until,
      Function<LocalDate, JudgedSubject> judge,
      Predicate<Finding> isDuty) {
    this.studio = studio;
    this.until = until;
    this.judge = judge;
    this.isDuty = isDuty;
  }

  List<Coming> from(LocalDate today) {
    JudgedSubject now = judge.apply(today);
    now.findings().forEach(finding -> due(finding, today));
    LocalDate next = now.nextChangeOn();
    LocalDate day = today;
    while (next != null && next.isAfter(day) && !next.isAfter(until)) {
      JudgedSubject then = judge.apply(next);
      turns(now, then, next);
      day = next;
      now = then;
      next = then.nextChangeOn();
    }
    return events;
  }

  /** What is still to come is told anew: on the day the policies may move it, or word it anew. */
  private void turns(JudgedSubject before, JudgedSubject after, LocalDate day) {
    Map<Key, Verdict> old = new HashMap<>();
    before.findings().forEach(finding -> old.put(key(finding), finding.verdict()));
    events.removeIf(event -> event.kind() == Kind.DUE && !event.on().isBefore(day));
    for (Finding finding : after.findings()) {
      Verdict from = old.get(key(finding));
      if (from != finding.verdict() && BREACHES.contains(finding.verdict())) {
        events.add(event(day, Kind.BREAKS, finding, from));
      }
      due(finding, day);
    }
  }

  private void due(Finding finding, LocalDate day) {
    LocalDate due = finding.due();
    if (finding.verdict() == Verdict.OPEN
        && isDuty.test(finding)
        && due != null
        && !due.isBefore(day)
        && !due.isAfter(until)) {
      events.add(event(due, Kind.DUE, finding, Verdict.OPEN));
    }
  }

  private static Key key(Finding finding) {
    return new Key(finding.clause(), finding.period());
  }

  private Coming event(LocalDate on, Kind kind, Finding finding, @Nullable Verdict from) {
    return new Coming(
        on,
        kind,
        studio.code(),
        studio.name(),
        studio.unit(),
        finding.subject().code(),
        finding.clause(),
        finding.period(),
        from,
        finding.verdict(),
        finding.due(),
        finding.schemeVersion());
  }
}
