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
import org.jspecify.annotations.Nullable;

/** Looks through requests for spending and files their vouchers. */
@Singleton
class SpendingDesk {

  private final SpendingRows spending;
  private final GrantRows grants;
  private final SpendingRules rules;
  private final Stops stops;
  private final Book book;
  private final BusinessClock clock;

  SpendingDesk(
      SpendingRows spending,
      GrantRows grants,
      SpendingRules rules,
      Stops stops,
      Book book,
      BusinessClock clock) {
    this.spending = spending;
    this.grants = grants;
    this.rules = rules;
    this.stops = stops;
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

  /** What makes the voucher incomplete, however the money is looked upon. */
  List<Reason> gaps(OpenGrant grant, SpendingRequest r) {
    List<Reason> gaps = new ArrayList<>(description(r, rule(grant, r)));
    if (r.projectCode() != null && !grants.hasProject(grant.studioId(), r.projectCode())) {
      gaps.add(Refusal.unknownProject());
    }
    return gaps;
  }

  /** What forbids the spending in the grant's present state. */
  List<Obstacle> obstacles(OpenGrant grant, SpendingRequest r) {
    LocalDate day = Objects.requireNonNull(r.spentOn());
    List<Obstacle> obstacles = new ArrayList<>(category(r, rule(grant, r)));
    stops
        .on(grant, day, "spentOn")
        .ifPresent(reason -> obstacles.add(new Obstacle(Irregularity.STOPPED, reason)));
    if (day.isBefore(grant.grantedOn())) {
      obstacles.add(
          new Obstacle(
              Irregularity.BEFORE_GRANT,
              Reason.at("spentOn", "funding.refusal.before_grant", grant.grantedOn().toString())));
    }
    Money balance = book.balance(grant);
    if (balance.compareTo(Money.parse(r.amount()).orElseThrow()) < 0) {
      obstacles.add(
          new Obstacle(
              Irregularity.OVERDRAWN,
              Reason.at("amount", "funding.refusal.overdrawn", balance.toString())));
    }
    return obstacles;
  }

  private SpendingRule rule(OpenGrant grant, SpendingRequest r) {
    return rules.of(grant.clause(), Objects.requireNonNull(r.spentOn()));
  }

  /** Whether the category is one that the document lists, or stands for those that it does not. */
  boolean isKnown(OpenGrant grant, SpendingRequest r) {
    return r.category().equals(SpendingRules.UNLISTED)
        || rule(grant, r).categories().contains(r.category());
  }

  /** The first answer again, if the request is the same; another request may not use its key. */
  Optional<Result<Spending>> repeated(SpendingRequest r) {
    return spending
        .byKey(r.key())
        .map(
            id -> isSame(read(id), r) ? Result.done(read(id)) : Result.refused(Refusal.keyTaken()));
  }

  /** Files the voucher of an order. */
  Spending order(OpenGrant grant, SpendingRequest r, Actor actor) {
    return file(null, grant, r, SpendingState.RECORDED, null, null, actor);
  }

  /** Files the voucher of money that had left. */
  Spending irregular(
      long entryId,
      OpenGrant grant,
      SpendingRequest r,
      @Nullable String clause,
      String grounds,
      Actor actor) {
    return file(entryId, grant, r, SpendingState.IRREGULAR, clause, grounds, actor);
  }

  private Spending file(
      @Nullable Long entryId,
      OpenGrant grant,
      SpendingRequest r,
      SpendingState state,
      @Nullable String clause,
      @Nullable String note,
      Actor actor) {
    SpendingRow row =
        spending.save(
            new SpendingRow(
                null,
                entryId,
                grant.id(),
                grant.studioId(),
                r.projectCode(),
                Objects.requireNonNull(r.spentOn()),
                Money.parse(r.amount()).orElseThrow().fen(),
                r.category(),
                r.payee(),
                r.purpose(),
                r.description(),
                r.voucherNo(),
                r.invoiceNo(),
                clock.time(),
                actor.accountId(),
                state,
                clause,
                note,
                r.key()));
    return read(Objects.requireNonNull(row.id()));
  }

  private static List<Obstacle> category(SpendingRequest r, SpendingRule rule) {
    return rule.categories().contains(r.category())
        ? List.of()
        : List.of(
            new Obstacle(
                Irregularity.CATEGORY,
                Refusal.by(
                    rule.clause(), "category", "funding.refusal.category_unknown", r.category())));
  }

  private static List<Reason> description(SpendingRequest r, SpendingRule rule) {
    boolean described = r.description() != null && !r.description().isBlank();
    boolean asked =
        r.category().equals(rule.residual()) || r.category().equals(SpendingRules.UNLISTED);
    return asked && !described
        ? List.of(Refusal.by(rule.clause(), "description", "funding.refusal.description_missing"))
        : List.of();
  }

  Spending read(long id) {
    Scope all = Scope.SERVICE;
    return spending
        .view(id, all.everything(), all.organisations(), all.studios())
        .orElseThrow()
        .toRecord();
  }

  private static boolean isSame(Spending first, SpendingRequest r) {
    return first.grantCode().equals(r.grantCode())
        && first.spentOn().equals(r.spentOn())
        && first.amount().equals(Money.parse(r.amount()).orElseThrow())
        && first.category().equals(r.category())
        && first.payee().equals(r.payee())
        && first.voucherNo().equals(r.voucherNo())
        && (first.state() == SpendingState.IRREGULAR) == Boolean.TRUE.equals(r.alreadySpent());
  }

  /** The amount of a request that has been found in order. */
  static long fen(SpendingRequest r) {
    return Money.parse(r.amount()).orElseThrow().fen();
  }

  /** The request that would file the voucher again. */
  static SpendingRequest again(Spending s, String key) {
    return new SpendingRequest(
        s.grantCode(),
        s.projectCode(),
        s.spentOn(),
        s.amount().toString(),
        s.category(),
        s.payee(),
        s.purpose(),
        s.description(),
        s.voucherNo(),
        s.invoiceNo(),
        null,
        key);
  }
}
