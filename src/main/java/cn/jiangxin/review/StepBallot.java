package cn.jiangxin.review;

import cn.jiangxin.access.Actor;
import cn.jiangxin.assessment.vote.WhoVotes;
import cn.jiangxin.assessment.vote.WhoVotes.Matter;
import cn.jiangxin.review.RectificationStep.Extended;
import cn.jiangxin.review.RectificationStep.Ordered;
import cn.jiangxin.review.RectificationStep.Voted;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The bodies' votes on the steps of a rectification, and when they have agreed (BDA-25.4). */
@Singleton
class StepBallot {

  private final Rectifications rectifications;
  private final RectificationSteps steps;
  private final WhoVotes who;

  StepBallot(Rectifications rectifications, RectificationSteps steps, WhoVotes who) {
    this.rectifications = rectifications;
    this.steps = steps;
    this.who = who;
  }

  /** The body for which the person votes with the step; refused if it is not theirs to give. */
  Result<String> body(Actor actor, Studio studio, Review review, Voted step) {
    Matter matter = new Matter(studio, review.programme());
    return who.speaksFor(actor, matter, "body", step.body())
        .fold(
            body -> {
              List<Reason> reasons = refuse(actor, studio, matter, step, body);
              return reasons.isEmpty() ? Result.done(body) : Result.refused(reasons);
            },
            Result::refused);
  }

  private List<Reason> refuse(Actor actor, Studio studio, Matter matter, Voted step, String body) {
    if (step instanceof Ordered || step instanceof Extended) {
      return who.refuse(actor, matter, "body", body, Set.of());
    }
    StepVote.Step kind = TakeStep.stepOf(step);
    long order = RectificationSteps.idOf(step);
    long subject =
        kind == StepVote.Step.EXTENSION ? steps.waitingExtension(order, studio).id() : order;
    boolean voted = votes(studio.id(), kind, subject).stream().anyMatch(v -> v.body().equals(body));
    return voted
        ? List.of(Reason.at("body", "review.refusal.body_decided"))
        : who.refuse(actor, matter, "body", body, rectifications.voters(kind, subject));
  }

  /** Keeps the vote; once all bodies have voted alike, the step holds from the last one's day. */
  void cast(StepVote vote, String programme, Stamp stamp) {
    rectifications.vote(vote, stamp);
    List<StepVote> votes = votes(vote.studioId(), vote.step(), vote.subjectId());
    boolean complete =
        who.missing(programme, votes.stream().map(StepVote::body).toList()).isEmpty();
    if (complete && votes.stream().allMatch(other -> other.concurs() == vote.concurs())) {
      LocalDate day =
          votes.stream().map(StepVote::decidedOn).max(LocalDate::compareTo).orElseThrow();
      settle(vote, day);
    }
  }

  private void settle(StepVote vote, LocalDate day) {
    if (vote.step() == StepVote.Step.VERDICT) {
      rectifications.judge(vote.rectificationId(), vote.studioId(), vote.concurs(), day);
    } else if (vote.concurs() && vote.step() == StepVote.Step.ORDER) {
      rectifications.agree(vote.subjectId(), day);
    } else if (vote.concurs()) {
      rectifications.agreeExtension(vote.subjectId(), day);
    }
  }

  private List<StepVote> votes(long studio, StepVote.Step step, long subject) {
    return rectifications.votes(Set.of(studio)).stream()
        .filter(vote -> vote.step() == step && vote.subjectId() == subject)
        .toList();
  }
}
