package cn.jiangxin.review;

import cn.jiangxin.review.RectificationStep.Extended;
import cn.jiangxin.review.RectificationStep.Joined;
import cn.jiangxin.review.RectificationStep.Judged;
import cn.jiangxin.review.RectificationStep.Ordered;
import cn.jiangxin.review.RectificationStep.Reported;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The steps of a rectification: which may be taken when. */
@Singleton
class RectificationSteps {

  private final Reviews reviews;
  private final Rectifications rectifications;

  RectificationSteps(Reviews reviews, Rectifications rectifications) {
    this.reviews = reviews;
    this.rectifications = rectifications;
  }

  /** The review that the step belongs to. */
  Optional<Review> reviewOf(RectificationStep step, Studio studio) {
    return step instanceof Ordered ordered
        ? review(ordered.review(), studio)
        : find(idOf(step), studio).flatMap(order -> review(order.reviewId(), studio));
  }

  /** The order that the step belongs to; empty if the step makes it, or there is none. */
  Optional<Rectification> orderOf(RectificationStep step, Studio studio) {
    return step instanceof Ordered ? Optional.empty() : find(idOf(step), studio);
  }

  List<Reason> check(RectificationStep step, Studio studio, LocalDate today) {
    if (step instanceof Ordered ordered) {
      return review(ordered.review(), studio)
          .map(review -> check(ordered, review, studio, today))
          .orElseGet(() -> List.of(Reason.of("review.refusal.unknown_review")));
    }
    return find(idOf(step), studio)
        .map(order -> check(step, order, studio, today))
        .orElseGet(() -> List.of(Reason.of("review.refusal.unknown_rectification")));
  }

  private List<Reason> check(Ordered step, Review review, Studio studio, LocalDate today) {
    boolean there =
        rectifications.current(Set.of(studio.id())).stream()
            .filter(order -> order.reviewId() == review.id())
            .anyMatch(order -> !isDeclined(order, studio));
    return new DayChecks(today)
        .that(!there, Reason.of("review.refusal.ordered_before"))
        .that(review.result() != null, Reason.of("review.refusal.no_result"))
        .present("issues", step.issues())
        .atMost("issues", step.issues(), 500)
        .past("openedOn", step.openedOn())
        .notBefore("openedOn", step.openedOn(), review.sessionOn())
        .present("dueOn", step.dueOn())
        .plausible("dueOn", step.dueOn())
        .notBefore("dueOn", step.dueOn(), step.openedOn())
        .reasons();
  }

  private boolean isDeclined(Rectification order, Studio studio) {
    return rectifications.votes(Set.of(studio.id())).stream()
        .filter(vote -> vote.step() == StepVote.Step.ORDER && vote.subjectId() == order.id())
        .anyMatch(vote -> !vote.concurs());
  }

  private List<Reason> check(
      RectificationStep step, Rectification order, Studio studio, LocalDate today) {
    DayChecks checks = new DayChecks(today);
    if (step instanceof Joined joined) {
      join(checks, joined, order, studio);
    } else {
      checks.that(order.inForce(), Reason.of("review.refusal.not_in_force"));
    }
    if (step instanceof Reported reported) {
      checks
          .that(order.reportedOn() == null, Reason.of("review.refusal.reported_before"))
          .past("reportedOn", reported.reportedOn())
          .notBefore("reportedOn", reported.reportedOn(), order.openedOn());
    } else if (step instanceof Extended extended) {
      checks
          .that(order.reportedOn() == null, Reason.of("review.refusal.reported_before"))
          .that(
              waitingExtension(order, studio).isEmpty(),
              Reason.of("review.refusal.extension_waits"))
          .past("grantedOn", extended.grantedOn())
          .notBefore("grantedOn", extended.grantedOn(), order.openedOn())
          .present("dueOn", extended.dueOn())
          .plausible("dueOn", extended.dueOn())
          .notBefore("dueOn", extended.dueOn(), order.dueOn().plusDays(1));
    } else if (step instanceof Judged judged) {
      checks
          .that(order.reportedOn() != null, Reason.of("review.refusal.no_report"))
          .that(order.judgedOn() == null, Reason.of("review.refusal.judged_before"))
          .present("accepted", judged.accepted())
          .past("judgedOn", judged.judgedOn())
          .notBefore("judgedOn", judged.judgedOn(), order.reportedOn());
    }
    return checks.reasons();
  }

  private void join(DayChecks checks, Joined step, Rectification order, Studio studio) {
    boolean waits =
        step.step() == StepVote.Step.ORDER
            ? !order.inForce()
            : step.step() == StepVote.Step.EXTENSION && waitingExtension(order, studio).isPresent();
    LocalDate first =
        step.step() == StepVote.Step.EXTENSION
            ? waitingExtension(order, studio).map(Extension::grantedOn).orElse(null)
            : order.openedOn();
    checks
        .present("step", step.step())
        .that(waits, Reason.at("step", "review.refusal.nothing_waits"))
        .present("concurs", step.concurs())
        .past("decidedOn", step.decidedOn())
        .notBefore("decidedOn", step.decidedOn(), first);
  }

  /** The extension that a body has granted and others have not voted on yet. */
  Optional<Extension> waitingExtension(Rectification order, Studio studio) {
    Set<Long> id = Set.of(studio.id());
    List<StepVote> declined =
        rectifications.votes(id).stream()
            .filter(vote -> vote.step() == StepVote.Step.EXTENSION && !vote.concurs())
            .toList();
    return rectifications.extensions(id).stream()
        .filter(e -> e.rectificationId() == order.id() && e.agreedOn() == null)
        .filter(e -> declined.stream().noneMatch(vote -> vote.subjectId() == e.id()))
        .findFirst();
  }

  /** The extension that a body's step votes on. */
  Extension waitingExtension(long order, Studio studio) {
    return find(order, studio).flatMap(o -> waitingExtension(o, studio)).orElseThrow();
  }

  static long idOf(RectificationStep step) {
    if (step instanceof Reported reported) {
      return reported.rectification();
    }
    if (step instanceof Extended extended) {
      return extended.rectification();
    }
    return step instanceof Judged judged ? judged.rectification() : ((Joined) step).rectification();
  }

  Optional<Review> review(long id, Studio studio) {
    return reviews.current(Set.of(studio.id())).stream()
        .filter(review -> review.id() == id)
        .findFirst();
  }

  private Optional<Rectification> find(long id, Studio studio) {
    return rectifications.current(Set.of(studio.id())).stream()
        .filter(order -> order.id() == id)
        .findFirst();
  }
}
