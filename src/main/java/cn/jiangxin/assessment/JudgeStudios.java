package cn.jiangxin.assessment;

import cn.jiangxin.policy.Assessment;
import cn.jiangxin.policy.Assessor;
import cn.jiangxin.policy.PolicyCatalogue;
import cn.jiangxin.policy.Scheme;
import cn.jiangxin.policy.finding.Finding;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges studios and what belongs to them on any day, past or future; stores nothing. */
@Singleton
public class JudgeStudios {

  private final GatherFacts facts;
  private final Policies policies;
  private final Assessor assessor = new Assessor();
  private final ClosedPeriods closed = new ClosedPeriods(assessor);

  JudgeStudios(GatherFacts facts, Policies policies) {
    this.facts = facts;
    this.policies = policies;
  }

  /** What the schemes in force on the day say of each subject of these studios. */
  public List<JudgedSubject> on(LocalDate today, Collection<Long> studioIds) {
    return facts.of(studioIds, today).stream().map(subject -> judge(subject, today)).toList();
  }

  /** What the schemes in force on the day say of a subject whose facts have been gathered. */
  public JudgedSubject judge(Subject subject, LocalDate today) {
    PolicyCatalogue catalogue = policies.catalogue();
    List<Finding> findings = new ArrayList<>();
    LocalDate next = earlier(catalogue.nextChange(today), subject.moreOn());
    for (Scheme scheme : catalogue.inForce(today)) {
      if (scheme.concerns(subject.file())) {
        Assessment assessment = assessor.assess(subject.file(), scheme, today);
        findings.addAll(
            closed.asTheyStood(subject.file(), scheme, today, assessment.findings(), catalogue));
        next = earlier(next, assessment.nextChangeOn());
      }
    }
    return new JudgedSubject(subject.studioId(), subject.file().ref(), findings, next);
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.isBefore(b) ? a : b;
  }
}
