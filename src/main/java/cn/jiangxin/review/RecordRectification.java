package cn.jiangxin.review;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.access.Permission;
import cn.jiangxin.assessment.Reassess;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.review.RectificationStep.Voted;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
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

/** Records a step of a rectification and judges the studio anew (BDA-25.4). */
@Singleton
public class RecordRectification {

  private static final String PART = "rectification";

  private final Studios studios;
  private final RectificationSteps steps;
  private final StepBallot ballot;
  private final TakeStep take;
  private final RegisterChanges changes;
  private final AuditTrail audit;
  private final Reassess reassess;
  private final BusinessClock clock;

  RecordRectification(
      Studios studios,
      RectificationSteps steps,
      StepBallot ballot,
      TakeStep take,
      RegisterChanges changes,
      AuditTrail audit,
      Reassess reassess,
      BusinessClock clock) {
    this.studios = studios;
    this.steps = steps;
    this.ballot = ballot;
    this.take = take;
    this.changes = changes;
    this.audit = audit;
    this.reassess = reassess;
    this.clock = clock;
  }

  /**
   * Records the step.
   *
   * @param key idempotency key: a second request with the same key changes nothing
   * @return id of the rectification
   */
  @Transactional
  public Result<Long> record(Actor actor, String studioCode, RectificationStep step, String key) {
    return studios
        .findForChange(studioCode, actor.scopeFor(Permission.RECORD_DECISION))
        .map(studio -> repeated(studio, key).orElseGet(() -> record(actor, studio, step, key)))
        .orElseGet(() -> Result.refused(Reason.of("review.refusal.unknown_studio")));
  }

  private Optional<Result<Long>> repeated(Studio studio, String key) {
    return changes
        .madeBy(key)
        .map(
            earlier ->
                Objects.equals(earlier.studioId(), studio.id()) && earlier.part().equals(PART)
                    ? Result.done(Objects.requireNonNull(earlier.recordId()))
                    : Result.refused(Reason.of("registry.refused.keyUsed")));
  }

  private Result<Long> record(Actor actor, Studio studio, RectificationStep step, String key) {
    List<Reason> reasons = steps.check(step, studio, clock.today());
    if (!reasons.isEmpty()) {
      return Result.refused(reasons);
    }
    Review review = steps.reviewOf(step, studio).orElseThrow();
    return body(actor, studio, review, step)
        .fold(body -> Result.done(take(actor, studio, step, review, body, key)), Result::refused);
  }

  private Result<String> body(Actor actor, Studio studio, Review review, RectificationStep step) {
    return step instanceof Voted voted
        ? ballot.body(actor, studio, review, voted)
        : Result.done("");
  }

  private long take(
      Actor actor, Studio studio, RectificationStep step, Review review, String body, String key) {
    Stamp stamp = new Stamp(clock.time(), actor.accountId(), null, key);
    long id = take.run(step, review, body, studio, stamp);
    changes.append(RegisterChange.ofStudio(studio.id(), PART, id), stamp);
    audit.append(
        actor,
        AuditNote.of("RECORD_RECTIFICATION", PART, String.valueOf(id))
            .ofStudio(studio.id())
            .with(Map.of("step", step.getClass().getSimpleName(), "body", body))
            .with(Change.made(step)));
    reassess.now(studio.id());
    return id;
  }
}
