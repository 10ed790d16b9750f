package cn.jiangxin.funding;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Scope;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Money;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Looks through requests for spending and files the vouchers of those that were carried out. */
@Singleton
class SpendingDesk {

  private final SpendingRows spending;
  private final GrantRows grants;
  private final SpendingRules rules;
  private final Book book;
  private final BusinessClock clock;

  SpendingDesk(
      SpendingRows spending,
      GrantRows grants,
      SpendingRules rules,
      Book book,
      BusinessClock clock) {
    this.spending = spending;
    this.grants = grants;
    this.rules = rules;
    this.book = book;
    this.clock = clock;
  }

  /** What is wrong with the request whatever the state of the grant. */
  List<Reason> faults(SpendingRequest r, LocalDate today) {
    return new Checks()
        .required("grantCode", r.grantCode(), 40)
        .notAfter("spentOn", r.spentOn(), today)
        .amount(r.amount())
        .required("payee", r.payee(), 200)
        .required("purpose", r.purpose(), 300)
        .optional("description", r.description(), 300)
        .required("voucherNo", r.voucherNo(), 60)
        .optional("invoiceNo", r.invoiceNo(), 60)
        .required("key", r.key(), 80)
        .reasons();
  }

  /** What stands against the request in the grant's present state. */
  List<Reason> obstacles(OpenGrant grant, SpendingRequest r) {
    LocalDate day = Objects.requireNonNull(r.spentOn());
    List<Reason> obstacles = new ArrayList<>(category(r, rules.of(grant.clause(), day)));
    Money balance = book.balance(grant);
    if (balance.compareTo(Money.parse(r.amount()).orElseThrow()) < 0) {
      obstacles.add(Reason.at("amount", "funding.refusal.overdrawn", balance.toString()));
    }
    if (day.isBefore(grant.grantedOn())) {
      obstacles.add(
          Reason.at("spentOn", "funding.refusal.before_grant", grant.grantedOn().toString()));
    }
    if (r.projectCode() != null && !grants.hasProject(grant.studioId(), r.projectCode())) {
      obstacles.add(Refusal.unknownProject());
    }
    return obstacles;
  }

  /** The first answer again, if the request is the same; another request may not use its key. */
  Result<Spending> repeated(EntryRow earlier, SpendingRequest r) {
    return spending
        .idOfEntry(Objects.requireNonNull(earlier.id()))
        .flatMap(this::find)
        .filter(first -> isSame(first, r))
        .map(Result::done)
        .orElseGet(() -> Result.refused(Refusal.keyTaken()));
  }

  Spending file(
      long entryId, OpenGrant grant, SpendingRequest r, Money amount, LocalDate day, Actor actor) {
    SpendingRow row =
        spending.save(
            new SpendingRow(
                null,
                entryId,
                grant.id(),
                grant.studioId(),
                r.projectCode(),
                day,
                amount.fen(),
                r.category(),
                r.payee(),
                r.purpose(),
                r.description(),
                r.voucherNo(),
                r.invoiceNo(),
                clock.time(),
                actor.accountId()));
    return find(Objects.requireNonNull(row.id())).orElseThrow();
  }

  private static List<Reason> category(SpendingRequest r, SpendingRule rule) {
    if (!rule.categories().contains(r.category())) {
      return List.of(
          Refusal.by(rule.clause(), "category", "funding.refusal.category_unknown", r.category()));
    }
    boolean described = r.description() != null && !r.description().isBlank();
    return r.category().equals(rule.residual()) && !described
        ? List.of(Refusal.by(rule.clause(), "description", "funding.refusal.description_missing"))
        : List.of();
  }

  private Optional<Spending> find(long id) {
    Scope all = Scope.SERVICE;
    return spending
        .view(id, all.everything(), all.organisations(), all.studios())
        .map(SpendingView::toRecord);
  }

  private static boolean isSame(Spending first, SpendingRequest r) {
    return first.grantCode().equals(r.grantCode())
        && first.spentOn().equals(r.spentOn())
        && first.amount().equals(Money.parse(r.amount()).orElseThrow())
        && first.category().equals(r.category())
        && first.payee().equals(r.payee())
        && first.voucherNo().equals(r.voucherNo());
  }
}
