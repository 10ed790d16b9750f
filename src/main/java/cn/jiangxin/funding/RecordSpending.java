package cn.jiangxin.funding;

import cn.jiangxin.access.Actor;
import cn.jiangxin.assessment.Reassess;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Money;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Records a spending of boost money (BDA-27, 28). */
@Singleton
public class RecordSpending {

  private final Book book;
  private final SpendingDesk desk;
  private final Reassess reassess;
  private final BusinessClock clock;

  RecordSpending(Book book, SpendingDesk desk, Reassess reassess, BusinessClock clock) {
    this.book = book;
    this.desk = desk;
    this.reassess = reassess;
    this.clock = clock;
  }

  /**
   * Records it, unless it is not allowed or would overdraw what the payers have paid in. Reading
   * committed rows only, so that the balance seen under the lock is the latest.
   */
  @Transactional(isolation = Isolation.READ_COMMITTED)
  public Result<Spending> record(SpendingRequest request, Actor actor) {
    List<Reason> faults = desk.faults(request, clock.today());
    return faults.isEmpty()
        ? book.open(request.grantCode(), actor)
            .map(grant -> spend(grant, request, actor))
            .orElseGet(() -> Result.refused(Refusal.unknownGrant()))
        : Result.refused(faults);
  }

  private Result<Spending> spend(OpenGrant grant, SpendingRequest request, Actor actor) {
    return book.earlier(request.key())
        .map(earlier -> desk.repeated(earlier, request))
        .orElseGet(() -> spendNew(grant, request, actor));
  }

  private Result<Spending> spendNew(OpenGrant grant, SpendingRequest request, Actor actor) {
    List<Reason> obstacles = desk.obstacles(grant, request);
    if (!obstacles.isEmpty()) {
      return Result.refused(obstacles);
    }
    Money amount = Money.parse(request.amount()).orElseThrow();
    LocalDate day = Objects.requireNonNull(request.spentOn());
    long entryId =
        book.write(
            Entry.move(
                grant,
                EntryKind.SPENDING,
                day,
                request.key(),
                amount,
                Account.spent(request.category()),
                Account.FUNDS),
            actor);
    Spending spent = desk.file(entryId, grant, request, amount, day, actor);
    reassess.now(grant.studioId());
    return Result.done(spent);
  }
}
