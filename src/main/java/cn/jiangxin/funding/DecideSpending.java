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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Approves an ordered spending, which moves the money, or refuses it: always another person. */
@Singleton
public class DecideSpending {

  private final Grants grants;
  private final Book book;
  private final SpendingDesk desk;
  private final SpendingRows rows;
  private final Reassess reassess;
  private final SecondPerson second;
  private final BusinessClock clock;

  DecideSpending(
      Grants grants,
      Book book,
      SpendingDesk desk,
      SpendingRows rows,
      Reassess reassess,
      SecondPerson second,
      BusinessClock clock) {
    this.second = second;
    this.grants = grants;
    this.book = book;
    this.desk = desk;
    this.rows = rows;
    this.reassess = reassess;
    this.clock = clock;
  }

  /**
   * Approves it, unless a clause forbids it or the grant no longer holds the money.
   *
   * @param key idempotency key: a repeat has no second effect and gets the first answer
   */
  @Transactional(isolation = Isolation.READ_COMMITTED)
  public Result<Spending> approve(long spendingId, String key, Actor actor) {
    List<Reason> faults = new Checks().required("key", key, 80).reasons();
    return faults.isEmpty()
        ? decide(spendingId, key, actor, SpendingState.APPROVED, null)
        : Result.refused(faults);
  }

  /**
   * Refuses it.
   *
   * @param reason why; the person who recorded it reads it
   * @param key as in {@link #approve}
   */
  @Transactional(isolation = Isolation.READ_COMMITTED)
  public Result<Spending> refuse(long spendingId, String reason, String key, Actor actor) {
    List<Reason> faults =
        new Checks().required("reason", reason, 300).required("key", key, 80).reasons();
    return faults.isEmpty()
        ? decide(spendingId, key, actor, SpendingState.REFUSED, reason)
        : Result.refused(faults);
  }

  private Result<Spending> decide(
      long spendingId, String key, Actor actor, SpendingState state, @Nullable String reason) {
    return grants
        .findSpending(spendingId, actor.scopeFor(Permission.APPROVE_SPENDING))
        .flatMap(s -> book.open(s.grantCode(), actor, Permission.APPROVE_SPENDING))
        .map(grant -> decide(grant, desk.read(spendingId), key, actor, state, reason))
        .orElseGet(() -> Result.refused(Reason.of("funding.refusal.order_unknown")));
  }

  /** The grant is locked, so that the spending is read as the last decision left it. */
  private Result<Spending> decide(
      OpenGrant grant,
      Spending spending,
      String key,
      Actor actor,
      SpendingState state,
      @Nullable String reason) {
    Optional<Long> before = rows.byDecisionKey(key);
    if (before.isPresent()) {
      return before.get() == spending.id() && spending.state() == state
          ? Result.done(spending)
          : Result.refused(Refusal.keyTaken());
    }
    List<Reason> reasons = against(grant, spending, actor, state);
    return reasons.isEmpty()
        ? Result.done(settle(grant, spending, key, actor, state, reason))
        : Result.refused(reasons);
  }

  private List<Reason> against(
      OpenGrant grant, Spending spending, Actor actor, SpendingState state) {
    if (spending.state() != SpendingState.RECORDED) {
      return List.of(Reason.of("funding.refusal.decided_before"));
    }
    List<Reason> refused = second.refuse(actor, spending.recordedBy(), spending.payee());
    if (!refused.isEmpty() || state == SpendingState.REFUSED) {
      return refused;
    }
    return desk.obstacles(grant, SpendingDesk.again(spending, "")).stream()
        .map(Obstacle::reason)
        .toList();
  }

  private Spending settle(
      OpenGrant grant,
      Spending s,
      String key,
      Actor actor,
      SpendingState state,
      @Nullable String reason) {
    Long entry = state == SpendingState.APPROVED ? post(grant, s, actor) : null;
    rows.decide(s.id(), state, entry, clock.time(), actor.accountId(), reason, key);
    if (entry == null) {
      book.note(grant, "REFUSE_SPENDING", told(s, SpendingState.REFUSED, reason), actor);
    } else {
      reassess.now(grant.studioId());
    }
    return desk.read(s.id()).warning(second.warnings(actor, s.recordedBy()));
  }

  /** The entry's own key makes a second posting of the same order impossible. */
  private long post(OpenGrant grant, Spending s, Actor actor) {
    return book.write(
        Entry.move(
            grant,
            EntryKind.SPENDING,
            s.spentOn(),
            "spending:" + s.id(),
            s.amount(),
            Account.spent(s.category()),
            Account.FUNDS),
        "APPROVE_SPENDING",
        told(s, SpendingState.APPROVED, null),
        actor);
  }

  private static Told told(Spending s, SpendingState now, @Nullable String reason) {
    return Told.turned(s, "state", s.state().name(), now.name(), reason);
  }
}
