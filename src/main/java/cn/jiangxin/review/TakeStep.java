package cn.jiangxin.review;

import cn.jiangxin.review.RectificationStep.Extended;
import cn.jiangxin.review.RectificationStep.Joined;
import cn.jiangxin.review.RectificationStep.Judged;
import cn.jiangxin.review.RectificationStep.Ordered;
import cn.jiangxin.review.RectificationStep.Reported;
import cn.jiangxin.review.RectificationStep.Voted;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/** Carries out a checked step of a rectification: what it adds to the record. */
@Singleton
class TakeStep {

  private final RectificationSteps steps;
  private final Rectifications rectifications;
  private final StepBallot ballot;

  TakeStep(RectificationSteps steps, Rectifications rectifications, StepBallot ballot) {
    this.steps = steps;
    this.rectifications = rectifications;
    this.ballot = ballot;
  }

  /**
   * Carries it out; gives the rectification's id.
   *
   * @param body whose vote it is; "" where the step takes none
   */
  long run(RectificationStep step, Review review, String body, Studio studio, Stamp stamp) {
    if (step instanceof Reported reported) {
      rectifications.report(
          reported.rectification(), studio.id(), Objects.requireNonNull(reported.reportedOn()));
      return reported.rectification();
    }
    StepVote vote = vote((Voted) step, review, body, studio, stamp);
    ballot.cast(vote, review.programme(), stamp);
    return vote.rectificationId();
  }

  private StepVote vote(Voted step, Review review, String body, Studio studio, Stamp stamp) {
    long order =
        step instanceof Ordered ordered
            ? order(ordered, review, studio, stamp)
            : RectificationSteps.idOf(step);
    return new StepVote(
        studio.id(),
        order,
        stepOf(step),
        subject(step, order, studio, stamp),
        body,
        concurs(step),
        Objects.requireNonNull(step.votedOn()));
  }

  static StepVote.Step stepOf(Voted step) {
    if (step instanceof Ordered) {
      return StepVote.Step.ORDER;
    }
    if (step instanceof Extended) {
      return StepVote.Step.EXTENSION;
    }
    return step instanceof Joined joined
        ? Objects.requireNonNull(joined.step())
        : StepVote.Step.VERDICT;
  }

  private static boolean concurs(Voted step) {
    if (step instanceof Judged judged) {
      return Boolean.TRUE.equals(judged.accepted());
    }
    return !(step instanceof Joined joined) || Boolean.TRUE.equals(joined.concurs());
  }

  private long subject(Voted step, long order, Studio studio, Stamp stamp) {
    if (step instanceof Extended extended) {
      return rectifications.extend(List.of(extension(extended, studio)), stamp).get(0).id();
    }
    return stepOf(step) == StepVote.Step.EXTENSION
        ? steps.waitingExtension(order, studio).id()
        : order;
  }

  private long order(Ordered step, Review review, Studio studio, Stamp stamp) {
    Rectification order =
        new Rectification(
            0,
            studio.id(),
            review.programme(),
            review.id(),
            Objects.requireNonNull(step.issues()).strip(),
            Objects.requireNonNull(step.openedOn()),
            Objects.requireNonNull(step.dueOn()),
            null,
            null,
            null,
            null);
    return rectifications.append(List.of(order), stamp).get(0).id();
  }

  private static Extension extension(Extended step, Studio studio) {
    return new Extension(
        0,
        studio.id(),
        step.rectification(),
        Objects.requireNonNull(step.grantedOn()),
        Objects.requireNonNull(step.dueOn()),
        null);
  }
}
