package cn.jiangxin.assessment;

import cn.jiangxin.policy.Assessment;
import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.policy.subject.SubjectKind;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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
    return facts.of(studioIds, today).stream().map(subject -> judge(subject, today)).toList();
  }

  /** What they would say on the day of the studio itself if more had happened than is recorded. */
  public List<Finding> supposing(Studio studio, LocalDate day, Consumer<FactSheet> more) {
    return facts
        .of(Set.of(studio.id()), day, sheets -> more.accept(sheets.of(studio.id())))
        .stream()
        .filter(subject -> subject.file().ref().kind() == SubjectKind.STUDIO)
        .flatMap(subject -> judge(subject, day).findings().stream())
        .toList();
  }

  /** What the schemes in force on the day say of a subject whose facts have been gathered. */
  public JudgedSubject judge(Subject subject, LocalDate today) {
    Assessment assessment = policies.catalogue().judge(subject.file(), today);
    return new JudgedSubject(
        subject.studioId(),
        subject.file().ref(),
        assessment.findings(),
        earlier(assessment.nextChangeOn(), subject.moreOn()));
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.isBefore(b) ? a : b;
  }
}
