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
import cn.jiangxin.studio.Recognitions;
import cn.jiangxin.studio.RegisterChange;
import cn.jiangxin.studio.RegisterChanges;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** Records a review of a kind that a policy names, and what the bodies decided (BDA-17.2, 24). */
@Singleton
public class RecordReview {

  private static final String PART = "review";

  private final Studios studios;
  private final Recognitions recognitions;
  private final Reviews reviews;
  private final ReviewKinds kinds;
  private final Decisions decisions;
  private final WhoVotes who;
  private final TitleEndings endings;
  private final RegisterChanges changes;
  private final AuditTrail audit;
  private final Reassess reassess;
  private final BusinessClock clock;

  RecordReview(
      Studios studios,
      Recognitions recognitions,
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
    this.recognitions = recognitions;
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

  /** Records it and judges the studio anew; only a studio with a title is reviewed. */
  @Transactional
  public Result<Review> record(ReviewRequest request, Actor actor) {
    List<String> results = kinds.results(request.programme(), request.kind());
    List<Reason> faults = ReviewCheck.faults(request, results, kinds.methods(), clock.today());
    return faults.isEmpty()
        ? studios
            .findForChange(request.studioCode(), actor.scopeFor(Permission.RECORD_DECISION))
            .map(studio -> record(studio, request, actor))
            .orElseGet(
                () -> Result.refused(Reason.at("studioCode", "review.refusal.studio_unknown")))
        : Result.refused(faults);
  }

  private Result<Review> record(Studio studio, ReviewRequest r, Actor actor) {
    return Optional.ofNullable(r.key())
        .flatMap(changes::madeBy)
        .map(made -> repeated(made, studio))
        .orElseGet(() -> recordNew(studio, r, actor));
  }

  /** The key of another matter records nothing here. */
  private Result<Review> repeated(RegisterChange made, Studio studio) {
    return reviews.current(List.of(studio.id())).stream()
        .filter(review -> PART.equals(made.part()) && Objects.equals(review.id(), made.recordId()))
        .findFirst()
        .<Result<Review>>map(Result::done)
        .orElseGet(() -> Result.refused(Reason.of("registry.refused.keyUsed")));
  }

  private Result<Review> recordNew(Studio studio, ReviewRequest r, Actor actor) {
    if (!isTitled(studio, r.programme())) {
      return Result.refused(Reason.at("studioCode", "review.refusal.no_title"));
    }
    if (isRecorded(studio, r)) {
      return Result.refused(Reason.at("sessionOn", "review.refusal.recorded_before"));
    }
    List<Reason> refused = refuse(studio, r, actor);
    if (!refused.isEmpty()) {
      return Result.refused(refused);
    }
    Stamp stamp = new Stamp(clock.time(), actor.accountId(), null, r.key());
    Review review = reviews.append(List.of(review(studio, r)), stamp).get(0);
    decisions.append(r.votes().stream().map(vote -> decision(review, vote)).toList(), stamp);
    changes.append(RegisterChange.ofStudio(studio.id(), PART, review.id()), stamp);
    audit.append(
        actor,
        AuditNote.of("RECORD_REVIEW", "STUDIO", studio.code())
            .ofStudio(studio.id())
            .with(Map.of("review", String.valueOf(review.id())))
            .with(Change.made(r)));
    endings.follow(actor, studio, review);
    reassess.now(studio.id());
    return Result.done(review);
  }

  private List<Reason> refuse(Studio studio, ReviewRequest r, Actor actor) {
    Matter matter = new Matter(studio, r.programme());
    return r.votes().isEmpty()
        ? who.refuseOpening(actor, matter, "programme")
        : who.refuseAll(
            actor,
            matter,
            IntStream.range(0, r.votes().size()).mapToObj(i -> "votes[" + i + "].body").toList(),
            r.votes().stream().map(Vote::body).toList());
  }

  private boolean isTitled(Studio studio, String programme) {
    return recognitions.current(List.of(studio.id())).stream()
        .anyMatch(title -> title.programme().equals(programme) && title.endedOn() == null);
  }

  private boolean isRecorded(Studio studio, ReviewRequest r) {
    return reviews.current(List.of(studio.id())).stream()
        .anyMatch(
            earlier ->
                earlier.kind().equals(r.kind())
                    && earlier.programme().equals(r.programme())
                    && Objects.equals(earlier.convenedOn(), r.convenedOn())
                    && Objects.equals(earlier.sessionOn(), r.sessionOn()));
  }

  private Review review(Studio studio, ReviewRequest r) {
    return new Review(
        0,
        studio.id(),
        r.programme(),
        r.kind(),
        r.convenedOn(),
        r.noticeSentOn(),
        r.sessionOn(),
        r.attended(),
        r.excuseFiledOn(),
        r.excuseAccepted(),
        r.methods(),
        r.result(),
        Agreement.on(r.votes(), kinds.bodies(r.programme())));
  }

  private static Decision decision(Review review, Vote vote) {
    return new Decision(
        0,
        review.studioId(),
        null,
        review.id(),
        vote.body(),
        vote.concurs(),
        Objects.requireNonNull(vote.decidedOn()),
        vote.documentNo());
  }
}
