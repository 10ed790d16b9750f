package cn.jiangxin.funding;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Asks that a spending be taken back; another person approves it. */
@Singleton
public class ReverseSpending {

  private final Grants grants;
  private final Book book;
  private final SpendingDesk desk;
  private final ReversalRows rows;
  private final BusinessClock clock;

  ReverseSpending(
      Grants grants, Book book, SpendingDesk desk, ReversalRows rows, BusinessClock clock) {
    this.grants = grants;
    this.book = book;
    this.desk = desk;
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * Asks for it.
   *
   * @param reason why; shown beside the reversal
   * @param key idempotency key: a repeat has no second effect and gets the first answer
   */
  @Transactional(isolation = Isolation.READ_COMMITTED)
  public Result<Spending> ask(long spendingId, String reason, String key, Actor actor) {
    List<Reason> faults =
        new Checks().required("reason", reason, 300).required("key", key, 80).reasons();
    if (!faults.isEmpty()) {
      return Result.refused(faults);
    }
    return grants
        .findSpending(spendingId, actor.scopeFor(Permission.RECORD_SPENDING))
        .flatMap(s -> book.open(s.grantCode(), actor, Permission.RECORD_SPENDING))
        .map(grant -> ask(grant, desk.read(spendingId), reason, key, actor))
        .orElseGet(() -> Result.refused(Reason.of("funding.refusal.spending_unknown")));
  }

  private Result<Spending> ask(
      OpenGrant grant, Spending spending, String reason, String key, Actor actor) {
    return rows.byKey(key)
        .map(
            earlier ->
                earlier.spendingId() == spending.id()
                    ? Result.done(spending)
                    : Result.<Spending>refused(Refusal.keyTaken()))
        .orElseGet(() -> askNew(grant, spending, reason, key, actor));
  }

  private Result<Spending> askNew(
      OpenGrant grant, Spending spending, String reason, String key, Actor actor) {
    if (!spending.posted()) {
      return Result.refused(Reason.of("funding.refusal.not_posted"));
    }
    if (!spending.reversible()) {
      return Result.refused(Reason.of("funding.refusal.already_reversed"));
    }
    rows.save(
        new ReversalRow(
            null,
            spending.id(),
            grant.studioId(),
            reason,
            ReversalState.RECORDED,
            clock.time(),
            actor.accountId(),
            null,
            null,
            null,
            key,
            null));
    book.note(
        grant,
        "ORDER_REVERSAL",
        Told.turned(spending, "reversal", null, ReversalState.RECORDED.name(), reason),
        actor);
    return Result.done(desk.read(spending.id()));
  }
}
