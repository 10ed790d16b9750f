package cn.jiangxin.review;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.access.Permission;
import cn.jiangxin.assessment.Reassess;
import cn.jiangxin.assessment.vote.WhoVotes;
import cn.jiangxin.assessment.vote.WhoVotes.Matter;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Decision;
import cn.jiangxin.studio.Decisions;
import cn.jiangxin.studio.RegisterChange;
import cn.jiangxin.studio.RegisterChanges;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds a body's decision to a review: the second body often decides later. */
@Singleton
public class DecideReview {

  private static final String PART = "review-vote";

  private final Studios studios;
  private final Reviews reviews;
  private final ReviewKinds kinds;
  private final Decisions decisions;
  private final WhoVotes who;
  private final TitleEndings endings;
  private final RegisterChanges changes;
  private final AuditTrail audit;
  private final Reassess reassess;
  private final BusinessClock clock;

  DecideReview(
      Studios studios,
      Reviews reviews,
      ReviewKinds kinds,
      Decisions decisions,
      WhoVotes who,
      TitleEndings endings,
      RegisterChanges changes,
      AuditTrail audit,
      Reassess reassess,
      BusinessClock clock) {
    this.studios = studios;
    this.reviews = reviews;
    this.kinds = kinds;
    this.decisions = decisions;
    this.who = who;
    this.endings = endings;
    this.changes = changes;
    this.audit = audit;
    this.reassess = reassess;
    this.clock = clock;
  }

  /**
   * Adds it and judges the studio anew.
   *
   * @param key idempotency key: a second request with the same key changes nothing
   * @return id of the review
   */
  @Transactional
  public Result<Long> decide(
      Actor actor, String studioCode, long reviewId, ReviewVote vote, String key) {
    return studios
        .findForChange(studioCode, actor.scopeFor(Permission.RECORD_DECISION))
        .map(studio -> decide(actor, studio, reviewId, vote, key))
        .orElseGet(() -> Result.refused(Reason.of("review.refusal.unknown_studio")));
  }

  private Result<Long> decide(
      Actor actor, Studio studio, long reviewId, ReviewVote vote, String key) {
    Optional<Review> review = find(studio, reviewId);
    if (review.isEmpty()) {
      return Result.refused(Reason.of("review.refusal.unknown_review"));
    }
    List<Decision> earlier = votes(studio, reviewId);
    return repeated(actor, studio, review.get(), earlier, vote, key)
        .orElseGet(() -> decideNew(actor, studio, review.get(), earlier, vote, key));
  }

  private Optional<Review> find(Studio studio, long reviewId) {
    return reviews.current(Set.of(studio.id())).stream()
        .filter(found -> found.id() == reviewId)
        .findFirst();
  }

  /** The key of another matter, or of another's vote, decides nothing here. */
  private Optional<Result<Long>> repeated(
      Actor actor,
      Studio studio,
      Review review,
      List<Decision> earlier,
      ReviewVote vote,
      String key) {
    boolean cast =
        earlier.stream().anyMatch(standing -> standing.body().equals(vote.body()))
            && decisions.voters(earlier).stream()
                .anyMatch(voter -> voter.equals(actor.accountId()));
    return changes
        .madeBy(key)
        .map(
            made ->
                cast
                        && PART.equals(made.part())
                        && Objects.equals(made.studioId(), studio.id())
                        && Objects.equals(made.recordId(), review.id())
                    ? Result.done(review.id())
                    : Result.refused(Reason.of("registry.refused.keyUsed")));
  }

  private Result<Long> decideNew(
      Actor actor,
      Studio studio,
      Review review,
      List<Decision> earlier,
      ReviewVote vote,
      String key) {
    List<Reason> reasons = new ArrayList<>(check(review, earlier, vote, clock.today()));
    reasons.addAll(
        who.refuse(
            actor,
            new Matter(studio, review.programme()),
            "body",
            vote.body(),
            decisions.voters(ofOthers(earlier, vote))));
    return reasons.isEmpty()
        ? Result.done(add(actor, studio, review, vote, key))
        : Result.refused(reasons);
  }

  private static List<Decision> ofOthers(List<Decision> earlier, ReviewVote vote) {
    return earlier.stream().filter(other -> !other.body().equals(vote.body())).toList();
  }

  private @Nullable LocalDate agreedOn(Studio studio, Review review) {
    List<Vote> votes =
        votes(studio, review.id()).stream()
            .map(d -> new Vote(d.body(), d.concurs(), d.decidedOn(), d.documentNo()))
            .toList();
    return Agreement.on(votes, kinds.bodies(review.programme()));
  }

  private List<Decision> votes(Studio studio, long reviewId) {
    return decisions.current(Set.of(studio.id())).stream()
        .filter(decision -> Objects.equals(decision.reviewId(), reviewId))
        .toList();
  }

  private List<Reason> check(
      Review review, List<Decision> earlier, ReviewVote vote, LocalDate today) {
    boolean known =
        vote.result() == null
            || kinds.results(review.programme(), review.kind()).contains(vote.result());
    List<String> named = kinds.bodies(review.programme());
    boolean outside = vote.body() != null && !named.isEmpty() && !named.contains(vote.body());
    boolean twice = earlier.stream().anyMatch(other -> other.body().equals(vote.body()));
    boolean same =
        review.result() == null || vote.result() == null || review.result().equals(vote.result());
    return new DayChecks(today)
        .present("body", vote.body())
        .that(!outside, Reason.at("body", "review.refusal.body_unknown"))
        .that(!twice, Reason.at("body", "review.refusal.body_decided"))
        .present("concurs", vote.concurs())
        .past("decidedOn", vote.decidedOn())
        .notBefore("decidedOn", vote.decidedOn(), review.sessionOn())
        .atMost("documentNo", vote.documentNo(), 60)
        .that(
            review.result() != null || vote.result() != null,
            Reason.at("result", "review.refusal.required"))
        .that(known, Reason.at("result", "review.refusal.result_unknown"))
        .that(same, Reason.at("result", "review.refusal.result_differs"))
        .reasons();
  }

  private long add(Actor actor, Studio studio, Review review, ReviewVote v, String key) {
    Stamp stamp = new Stamp(clock.time(), actor.accountId(), null, key);
    Decision vote =
        new Decision(
            0,
            studio.id(),
            null,
            review.id(),
            Objects.requireNonNull(v.body()),
            Boolean.TRUE.equals(v.concurs()),
            Objects.requireNonNull(v.decidedOn()),
            v.documentNo());
    decisions.append(List.of(vote), stamp);
    reviews.settle(review.id(), v.result(), agreedOn(studio, review));
    changes.append(RegisterChange.ofStudio(studio.id(), PART, review.id()), stamp);
    audit.append(
        actor,
        AuditNote.of("DECIDE_REVIEW", "REVIEW", String.valueOf(review.id()))
            .ofStudio(studio.id())
            .with(Change.made(v)));
    find(studio, review.id()).ifPresent(settled -> endings.follow(actor, studio, settled));
    reassess.now(studio.id());
    return review.id();
  }
}
