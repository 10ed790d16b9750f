package cn.jiangxin.review.expert;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.assessment.vote.WhoVotes;
import cn.jiangxin.review.Review;
import cn.jiangxin.review.Reviews;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The sessions of reviews to which people of the deciding bodies may ask experts. */
@Singleton
class ReviewSessions {

  private final Studios studios;
  private final Reviews reviews;
  private final ReviewExpertRows rows;
  private final WhoVotes who;

  ReviewSessions(Studios studios, Reviews reviews, ReviewExpertRows rows, WhoVotes who) {
    this.studios = studios;
    this.reviews = reviews;
    this.rows = rows;
    this.who = who;
  }

  /** A review whose session is not closed; its studio is locked until the transaction ends. */
  record Open(Studio studio, Review review) {}

  Result<Open> open(Actor actor, String studioCode, long reviewId) {
    return studios
        .findForChange(studioCode, actor.scopeFor(Permission.RECORD_DECISION))
        .map(studio -> open(actor, studio, reviewId))
        .orElseGet(() -> Result.refused(Reason.of("review.refusal.unknown_studio")));
  }

  private Result<Open> open(Actor actor, Studio studio, long reviewId) {
    Optional<Review> review =
        reviews.current(List.of(studio.id())).stream()
            .filter(found -> found.id() == reviewId)
            .findFirst();
    if (review.isEmpty()) {
      return Result.refused(Reason.of("review.refusal.unknown_review"));
    }
    List<Reason> reasons =
        who.refuseOpening(actor, new WhoVotes.Matter(studio, review.get().programme()), "expert");
    if (!reasons.isEmpty()) {
      return Result.refused(reasons);
    }
    return rows.closed(reviewId) > 0
        ? Result.refused(Reason.of("experts.refusal.closed"))
        : Result.done(new Open(studio, review.get()));
  }
}
