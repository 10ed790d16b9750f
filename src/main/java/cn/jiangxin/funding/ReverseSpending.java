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

/** Takes a spending back by an opposite entry; the first entry stays as it was. */
@Singleton
public class ReverseSpending {

  private final Grants grants;
  private final Book book;
  private final SpendingRows spending;
  private final Reassess reassess;
  private final BusinessClock clock;

  ReverseSpending(
      Grants grants, Book book, SpendingRows spending, Reassess reassess, BusinessClock clock) {
    this.grants = grants;
    this.book = book;
    this.spending = spending;
    this.reassess = reassess;
    this.clock = clock;
  }

  /**
   * Takes it back today.
   *
   * @param reason why; shown beside the reversal
   * @param key idempotency key: a repeat has no second effect and gets the first answer
   */
  @Transactional(isolation = Isolation.READ_COMMITTED)
  public Result<Spending> reverse(long spendingId, String reason, String key, Actor actor) {
    List<Reason> faults =
        new Checks().required("reason", reason, 300).required("key", key, 80).reasons();
    if (!faults.isEmpty()) {
      return Result.refused(faults);
    }
    return grants
        .findSpending(spendingId, actor.scopeFor(Permission.RECORD_MONEY))
        .flatMap(s -> book.open(s.grantCode(), actor).map(g -> reverse(g, s, reason, key, actor)))
        .orElseGet(() -> Result.refused(Reason.of("funding.refusal.spending_unknown")));
  }

  private Result<Spending> reverse(
      OpenGrant grant, Spending taken, String reason, String key, Actor actor) {
    long entryId = spending.findById(taken.id()).orElseThrow().entryId();
    return book.earlier(key)
        .map(earlier -> repeated(earlier, entryId, taken.id(), actor))
        .orElseGet(() -> reverseNew(grant, entryId, taken.id(), reason, key, actor));
  }

  private Result<Spending> repeated(EntryRow earlier, long entryId, long spendingId, Actor actor) {
    return Objects.equals(earlier.reversesId(), entryId)
        ? Result.done(read(spendingId, actor))
        : Result.refused(Refusal.keyTaken());
  }

  private Result<Spending> reverseNew(
      OpenGrant grant, long entryId, long spendingId, String reason, String key, Actor actor) {
    if (book.isReversed(entryId)) {
      return Result.refused(Reason.of("funding.refusal.already_reversed"));
    }
    book.write(
        new Entry(
            grant,
            EntryKind.REVERSAL,
            clock.today(),
            entryId,
            reason,
            key,
            book.reversing(entryId)),
        actor);
    reassess.now(grant.studioId());
    return Result.done(read(spendingId, actor));
  }

  private Spending read(long spendingId, Actor actor) {
    return grants.findSpending(spendingId, actor.scopeFor(Permission.RECORD_MONEY)).orElseThrow();
  }
}
