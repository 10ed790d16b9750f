package cn.jiangxin.funding;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
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
import java.util.Optional;

/**
 * Records that a payer paid an instalment of a grant (BDA-26.3, BJ24-J.13): always another person
 * than the one who granted it.
 */
@Singleton
public class PayInstalment {

  private final Book book;
  private final Payers payers;
  private final Stops stops;
  private final Reassess reassess;
  private final BusinessClock clock;

  PayInstalment(Book book, Payers payers, Stops stops, Reassess reassess, BusinessClock clock) {
    this.book = book;
    this.payers = payers;
    this.stops = stops;
    this.reassess = reassess;
    this.clock = clock;
  }

  /** Records it, unless the payers would then have paid more than was granted. */
  @Transactional(isolation = Isolation.READ_COMMITTED)
  public Result<Instalment> pay(InstalmentRequest request, Actor actor) {
    List<Reason> faults = faults(request, clock.today());
    return faults.isEmpty()
        ? book.open(request.grantCode(), actor, Permission.GRANT_MONEY)
            .map(grant -> pay(grant, request, actor))
            .orElseGet(() -> Result.refused(Refusal.unknownGrant()))
        : Result.refused(faults);
  }

  private static List<Reason> faults(InstalmentRequest r, LocalDate today) {
    return new Checks()
        .required("grantCode", r.grantCode(), 40)
        .required("payer", r.payer(), 40)
        .amount(r.amount())
        .notAfter("paidOn", r.paidOn(), today)
        .required("key", r.key(), 80)
        .reasons();
  }

  private Result<Instalment> pay(OpenGrant grant, InstalmentRequest r, Actor actor) {
    Money amount = Money.parse(r.amount()).orElseThrow();
    LocalDate day = Objects.requireNonNull(r.paidOn());
    return book.earlier(r.key())
        .map(earlier -> repeated(earlier, grant, r, amount))
        .orElseGet(() -> payNew(grant, r, amount, day, actor));
  }

  private Result<Instalment> repeated(
      EntryRow earlier, OpenGrant grant, InstalmentRequest r, Money amount) {
    boolean same =
        earlier.kind().equals(EntryKind.INSTALMENT.name())
            && earlier.grantId() == grant.id()
            && earlier.happenedOn().equals(r.paidOn())
            && book.credited(earlier, Account.payer(r.payer())).equals(amount);
    return same
        ? Result.done(answer(Objects.requireNonNull(earlier.id()), grant, r, amount))
        : Result.refused(Refusal.keyTaken());
  }

  private Result<Instalment> payNew(
      OpenGrant grant, InstalmentRequest r, Money amount, LocalDate day, Actor actor) {
    Optional<Reason> foreign = payers.refuse(actor, grant.clause(), r.payer());
    if (foreign.isPresent()) {
      return Result.refused(foreign.get());
    }
    if (book.isGrantedBy(grant, actor)) {
      return Result.refused(Reason.of("funding.refusal.own_grant"));
    }
    Money left = new Money(grant.amountFen()).minus(book.received(grant));
    if (left.compareTo(amount) < 0) {
      return Result.refused(
          Reason.at("amount", "funding.refusal.more_than_granted", left.toString()));
    }
    if (day.isBefore(grant.grantedOn())) {
      return Result.refused(
          Reason.at("paidOn", "funding.refusal.before_grant", grant.grantedOn().toString()));
    }
    Optional<Reason> stopped = stops.on(grant, day, "paidOn");
    if (stopped.isPresent()) {
      return Result.refused(stopped.get());
    }
    long id =
        book.write(
            Entry.move(
                grant,
                EntryKind.INSTALMENT,
                day,
                r.key(),
                amount,
                Account.FUNDS,
                Account.payer(r.payer())),
            "RECORD_INSTALMENT",
            actor);
    reassess.now(grant.studioId());
    return Result.done(answer(id, grant, r, amount));
  }

  private static Instalment answer(long id, OpenGrant grant, InstalmentRequest r, Money amount) {
    return new Instalment(
        id, grant.code(), r.payer(), Objects.requireNonNull(r.paidOn()), amount, null);
  }
}
