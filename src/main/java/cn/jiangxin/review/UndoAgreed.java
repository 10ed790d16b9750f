package cn.jiangxin.review;

import cn.jiangxin.access.Actor;
import cn.jiangxin.studio.Decisions;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Takes back what all bodies have set aside; the records are voided and stay in the history. */
@Singleton
class UndoAgreed {

  private final AgreedMatters matters;
  private final Reviews reviews;
  private final Rectifications rectifications;
  private final Decisions decisions;
  private final TitleEndings endings;

  UndoAgreed(
      AgreedMatters matters,
      Reviews reviews,
      Rectifications rectifications,
      Decisions decisions,
      TitleEndings endings) {
    this.matters = matters;
    this.reviews = reviews;
    this.rectifications = rectifications;
    this.decisions = decisions;
    this.endings = endings;
  }

  void run(Actor actor, ReviewAside last, Studio studio, Stamp stamp) {
    long subject = last.subject();
    switch (last.matter()) {
      case REVIEW -> review(actor, subject, studio, stamp);
      case ORDER -> rectifications.voidOrder(subject, studio.id(), stamp);
      case EXTENSION -> rectifications.voidExtension(subject, studio.id(), stamp);
      case VERDICT -> rectifications.voidVerdict(subject, studio.id(), stamp);
    }
  }

  private void review(Actor actor, long id, Studio studio, Stamp stamp) {
    Optional<Review> review = matters.review(id, studio);
    decisions.voidOfReview(id, studio.id(), stamp);
    reviews.voidRecord(id, studio.id(), stamp);
    review.ifPresent(stood -> endings.restore(actor, studio, stood));
  }
}
