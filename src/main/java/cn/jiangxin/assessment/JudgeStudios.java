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
  private final PolicyCatalogue catalogue;
  private final Assessor assessor = new Assessor();

  JudgeStudios(GatherFacts facts, PolicyCatalogue catalogue) {
    this.facts = facts;
    this.catalogue = catalogue;
  }

  /** What the schemes in force on the day say of each subject of these studios. */
  public List<JudgedSubject> on(LocalDate today, Collection<Long> studioIds) {
    List<Scheme> schemes = catalogue.inForce(today);
    return facts.of(studioIds).stream().map(subject -> judge(subject, schemes, today)).toList();
  }

  private JudgedSubject judge(Subject subject, List<Scheme> schemes, LocalDate today) {
    List<Finding> findings = new ArrayList<>();
    LocalDate next = null;
    for (Scheme scheme : schemes) {
      if (scheme.governs(subject.file())) {
        Assessment assessment = assessor.assess(subject.file(), scheme, today);
        findings.addAll(assessment.findings());
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
