package cn.jiangxin.funding;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/**
 * Records a spending of boost money (BDA-27, 28): as an order that moves nothing until another
 * person approves it, or as irregular where the money has left all the same.
 */
@Singleton
public class RecordSpending {

  private final Book book;
  private final SpendingDesk desk;
  private final EnterIrregular irregular;
  private final BusinessClock clock;

  private final SecondPerson second;

  RecordSpending(
      Book book,
      SpendingDesk desk,
      EnterIrregular irregular,
      SecondPerson second,
      BusinessClock clock) {
    this.second = second;
    this.book = book;
    this.desk = desk;
    this.irregular = irregular;
    this.clock = clock;
  }

  /**
   * Records it. Reading committed rows only, so that the balance seen under the lock is the latest.
   */
  @Transactional(isolation = Isolation.READ_COMMITTED)
  public Result<Spending> record(SpendingRequest request, Actor actor) {
    List<Reason> faults = desk.faults(request, clock.today());
    return faults.isEmpty()
        ? book.open(request.grantCode(), actor, Permission.RECORD_SPENDING)
            .map(grant -> desk.repeated(request).orElseGet(() -> recordNew(grant, request, actor)))
            .orElseGet(() -> Result.refused(Refusal.unknownGrant()))
        : Result.refused(faults);
  }

  private Result<Spending> recordNew(OpenGrant grant, SpendingRequest request, Actor actor) {
    return Boolean.TRUE.equals(request.alreadySpent())
        ? irregular.enter(grant, request, actor)
        : order(grant, request, actor);
  }

  /** A sanction does not hinder the order, but its approval. */
  private Result<Spending> order(OpenGrant grant, SpendingRequest request, Actor actor) {
    List<Reason> reasons = new ArrayList<>(desk.gaps(grant, request));
    reasons.addAll(second.refuseOrder(actor, request.payee()));
    desk.obstacles(grant, request).stream()
        .filter(obstacle -> obstacle.kind() != Irregularity.STOPPED)
        .forEach(obstacle -> reasons.add(obstacle.reason()));
    if (!reasons.isEmpty()) {
      return Result.refused(reasons);
    }
    Spending ordered = desk.order(grant, request, actor);
    book.note(grant, "ORDER_SPENDING", Told.filed(ordered), actor);
    return Result.done(ordered);
  }
}
