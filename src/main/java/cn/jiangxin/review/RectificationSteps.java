package cn.jiangxin.review;

import cn.jiangxin.review.RectificationStep.Extended;
import cn.jiangxin.review.RectificationStep.Judged;
import cn.jiangxin.review.RectificationStep.Ordered;
import cn.jiangxin.review.RectificationStep.Reported;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The steps of a rectification: which may be taken when, and what each adds to the record. */
@Singleton
class RectificationSteps {

  private final Reviews reviews;
  private final Rectifications rectifications;

  RectificationSteps(Reviews reviews, Rectifications rectifications) {
    this.reviews = reviews;
    this.rectifications = rectifications;
  }

  List<Reason> check(RectificationStep step, Studio studio, LocalDate today) {
    if (step instanceof Ordered ordered) {
      return review(ordered.review(), studio)
          .map(review -> check(ordered, review, studio, today))
          .orElseGet(() -> List.of(Reason.of("review.refusal.unknown_review")));
    }
    return find(idOf(step), studio)
        .map(order -> check(step, order, today))
        .orElseGet(() -> List.of(Reason.of("review.refusal.unknown_rectification")));
  }

  private List<Reason> check(Ordered step, Review review, Studio studio, LocalDate today) {
    boolean there =
        rectifications.current(Set.of(studio.id())).stream()
            .anyMatch(order -> order.reviewId() == review.id());
    return new DayChecks(today)
        .that(!there, Reason.of("review.refusal.ordered_before"))
        .that(review.result() != null, Reason.of("review.refusal.no_result"))
        .present("issues", step.issues())
        .atMost("issues", step.issues(), 500)
        .past("openedOn", step.openedOn())
        .notBefore("openedOn", step.openedOn(), review.sessionOn())
        .present("dueOn", step.dueOn())
        .notBefore("dueOn", step.dueOn(), step.openedOn())
        .reasons();
  }

  private static List<Reason> check(RectificationStep step, Rectification order, LocalDate today) {
    DayChecks checks = new DayChecks(today);
    if (step instanceof Reported reported) {
      checks
          .that(order.reportedOn() == null, Reason.of("review.refusal.reported_before"))
          .past("reportedOn", reported.reportedOn())
          .notBefore("reportedOn", reported.reportedOn(), order.openedOn());
    } else if (step instanceof Extended extended) {
      checks
          .that(order.reportedOn() == null, Reason.of("review.refusal.reported_before"))
          .past("grantedOn", extended.grantedOn())
          .notBefore("grantedOn", extended.grantedOn(), order.openedOn())
          .present("dueOn", extended.dueOn())
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

  /** Carries a checked step out; gives the rectification's id. */
  long take(RectificationStep step, Studio studio, Stamp stamp) {
    if (step instanceof Ordered ordered) {
      return order(ordered, studio, stamp);
    }
    long id = idOf(step);
    if (step instanceof Reported reported) {
      rectifications.report(id, studio.id(), Objects.requireNonNull(reported.reportedOn()));
    } else if (step instanceof Extended extended) {
      rectifications.extend(List.of(extension(extended, studio)), stamp);
    } else if (step instanceof Judged judged) {
      rectifications.judge(
          id,
          studio.id(),
          Boolean.TRUE.equals(judged.accepted()),
          Objects.requireNonNull(judged.judgedOn()));
    }
    return id;
  }

  private long order(Ordered step, Studio studio, Stamp stamp) {
    Review review = review(step.review(), studio).orElseThrow();
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
            null);
    return rectifications.append(List.of(order), stamp).get(0).id();
  }

  private static Extension extension(Extended step, Studio studio) {
    return new Extension(
        0,
        studio.id(),
        step.rectification(),
        Objects.requireNonNull(step.grantedOn()),
        Objects.requireNonNull(step.dueOn()));
  }

  private static long idOf(RectificationStep step) {
    if (step instanceof Reported reported) {
      return reported.rectification();
    }
    if (step instanceof Extended extended) {
      return extended.rectification();
    }
    return ((Judged) step).rectification();
  }

  private Optional<Review> review(long id, Studio studio) {
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
