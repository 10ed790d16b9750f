package cn.jiangxin.registry.change;

import cn.jiangxin.assessment.vote.DecidingBodies;
import cn.jiangxin.policy.matter.Votes;
import cn.jiangxin.policy.subject.StudioFile.BodyDecision;
import cn.jiangxin.studio.Decision;
import cn.jiangxin.studio.Decisions;
import cn.jiangxin.studio.Recognition;
import cn.jiangxin.studio.Recognitions;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Titles in which all bodies of their programme have concurred. */
@Singleton
public final class AgreedTitles {

  private final Recognitions recognitions;
  private final Decisions decisions;
  private final DecidingBodies bodies;

  AgreedTitles(Recognitions recognitions, Decisions decisions, DecidingBodies bodies) {
    this.recognitions = recognitions;
    this.decisions = decisions;
    this.bodies = bodies;
  }

  /** The titles that the studio holds on the day. */
  public List<Recognition> held(Studio studio, LocalDate day) {
    List<Decision> votes = decisions.current(Set.of(studio.id()));
    return recognitions.current(Set.of(studio.id())).stream()
        .filter(title -> isHeld(title, votes, day))
        .toList();
  }

  private boolean isHeld(Recognition title, List<Decision> votes, LocalDate day) {
    LocalDate from = agreedOn(title, votes);
    LocalDate ended = title.endedOn();
    return from != null && !from.isAfter(day) && (ended == null || ended.isAfter(day));
  }

  /** The first day of the title; null unless all bodies have agreed it. */
  @Nullable LocalDate agreedOn(Recognition title) {
    return agreedOn(title, decisions.current(Set.of(title.studioId())));
  }

  private @Nullable LocalDate agreedOn(Recognition title, List<Decision> all) {
    List<BodyDecision> votes =
        all.stream()
            .filter(vote -> Objects.equals(vote.recognitionId(), title.id()))
            .map(v -> new BodyDecision(v.body(), v.concurs(), v.decidedOn(), v.documentNo()))
            .toList();
    List<String> named = bodies.of(title.programme());
    List<String> asked =
        named.isEmpty() ? votes.stream().map(BodyDecision::body).distinct().toList() : named;
    return Votes.agreedOn(votes, asked);
  }
}
