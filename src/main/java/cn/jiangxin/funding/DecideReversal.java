package cn.jiangxin.funding;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.assessment.Reassess;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Approves that a spending be taken back, by an opposite entry, or refuses it: another person than
 * the one who asked for it. The first entry stays as it was.
 */
@Singleton
public class DecideReversal {

  private final Grants grants;
  private final Book book;
  private final SpendingDesk desk;
  private final SpendingRows spending;
  private final ReversalRows rows;
  private final Reassess reassess;
  private final SecondPerson second;
  private final BusinessClock clock;

  DecideReversal(
      Grants grants,
      Book book,
      SpendingDesk desk,
      SpendingRows spending,
      ReversalRows rows,
      Reassess reassess,
      SecondPerson second,
      BusinessClock clock) {
    this.second = second;
    this.grants = grants;
    this.book = book;
    this.desk = desk;
    this.spending = spending;
    this.rows = rows;
    this.reassess = reassess;
    this.clock = clock;
  }

  /**
   * Approves it; the money is back today.
   *
   * @param key idempotency key: a repeat has no second effect and gets the first answer
   */
  @Transactional(isolation = Isolation.READ_COMMITTED)
  public Result<Spending> approve(long spendingId, String key, Actor actor) {
    List<Reason> faults = new Checks().required("key", key, 80).reasons();
    return faults.isEmpty()
        ? decide(spendingId, key, actor, ReversalState.APPROVED, null)
        : Result.refused(faults);
  }

  /**
   * Refuses it; the spending stands, and somebody may ask again.
   *
   * @param key as in {@link #approve}
   */
  @Transactional(isolation = Isolation.READ_COMMITTED)
  public Result<Spending> refuse(long spendingId, String reason, String key, Actor actor) {
    List<Reason> faults =
        new Checks().required("reason", reason, 300).required("key", key, 80).reasons();
    return faults.isEmpty()
        ? decide(spendingId, key, actor, ReversalState.REFUSED, reason)
        : Result.refused(faults);
  }

  private Result<Spending> decide(
      long spendingId, String key, Actor actor, ReversalState state, @Nullable String reason) {
    return grants
        .findSpending(spendingId, actor.scopeFor(Permission.APPROVE_SPENDING))
        .flatMap(s -> book.open(s.grantCode(), actor, Permission.APPROVE_SPENDING))
        .map(grant -> decide(grant, spendingId, key, actor, state, reason))
        .orElseGet(() -> Result.refused(Reason.of("funding.refusal.order_unknown")));
  }

  private Result<Spending> decide(
      OpenGrant grant,
      long spendingId,
      String key,
      Actor actor,
      ReversalState state,
      @Nullable String reason) {
    Optional<ReversalRow> before = rows.byDecisionKey(key);
    if (before.isPresent()) {
      return before.get().spendingId() == spendingId && before.get().state() == state
          ? Result.done(desk.read(spendingId))
          : Result.refused(Refusal.keyTaken());
    }
    Optional<ReversalRow> asked = rows.standing(spendingId);
    if (asked.isEmpty() || asked.get().state() != ReversalState.RECORDED) {
      return Result.refused(Reason.of("funding.refusal.no_reversal_waits"));
    }
    List<Reason> refused =
        second.refuse(actor, asked.get().recordedBy(), desk.read(spendingId).payee());
    return refused.isEmpty()
        ? Result.done(settle(grant, asked.get(), key, actor, state, reason))
        : Result.refused(refused);
  }

  private Spending settle(
      OpenGrant grant,
      ReversalRow asked,
      String key,
      Actor actor,
      ReversalState state,
      @Nullable String reason) {
    rows.decide(asked.storedId(), state, clock.time(), actor.accountId(), reason, key);
    if (state == ReversalState.APPROVED) {
      post(grant, asked, actor);
      reassess.now(grant.studioId());
    } else {
      book.note(grant, "REFUSE_REVERSAL", told(asked, state, reason), actor);
    }
    return desk.read(asked.spendingId()).warning(second.warnings(actor, asked.recordedBy()));
  }

  private void post(OpenGrant grant, ReversalRow asked, Actor actor) {
    long entry =
        Objects.requireNonNull(spending.findById(asked.spendingId()).orElseThrow().entryId());
    book.write(
        new Entry(
            grant,
            EntryKind.REVERSAL,
            clock.today(),
            entry,
            asked.reason(),
            "reversal:" + asked.storedId(),
            book.reversing(entry)),
        "APPROVE_REVERSAL",
        told(asked, ReversalState.APPROVED, null),
        actor);
  }

  private Told told(ReversalRow asked, ReversalState now, @Nullable String reason) {
    Spending s = desk.read(asked.spendingId());
    return Told.turned(s, "reversal", asked.state().name(), now.name(), reason);
  }
}
