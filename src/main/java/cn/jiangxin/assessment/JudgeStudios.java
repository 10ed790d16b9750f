package cn.jiangxin.assessment;

import cn.jiangxin.policy.Assessment;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Judges studios and what belongs to them on any day, past or future; stores nothing. */
@Singleton
public class JudgeStudios {

  private final GatherFacts facts;
  private final Policies policies;

  JudgeStudios(GatherFacts facts, Policies policies) {
    this.facts = facts;
    this.policies = policies;
  }

  /** What the schemes in force on the day say of each subject of these studios. */
  public List<JudgedSubject> on(LocalDate today, Collection<Long> studioIds) {
    return facts.of(studioIds).stream().map(subject -> judge(subject, today)).toList();
  }

  /** What the schemes in force on the day say of a subject whose facts have been gathered. */
  public JudgedSubject judge(Subject subject, LocalDate today) {
    Assessment assessment = policies.catalogue().judge(subject.file(), today);
    return new JudgedSubject(
        subject.studioId(), subject.file().ref(), assessment.findings(), assessment.nextChangeOn());
  }
}
