package cn.jiangxin.funding;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.assessment.Reassess;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Money;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Records a grant of boost money to a studio (BDA-26, BJ24-J). */
@Singleton
public class GrantBoost {

  private final GrantRows rows;
  private final Grants grants;
  private final Studios studios;
  private final Entitlements entitlements;
  private final AuditTrail audit;
  private final Reassess reassess;
  private final BusinessClock clock;

  GrantBoost(
      GrantRows rows,
      Grants grants,
      Studios studios,
      Entitlements entitlements,
      AuditTrail audit,
      Reassess reassess,
      BusinessClock clock) {
    this.rows = rows;
    this.grants = grants;
    this.studios = studios;
    this.entitlements = entitlements;
    this.audit = audit;
    this.reassess = reassess;
    this.clock = clock;
  }

  /**
   * Records it, if the studio is entitled to it and has not been granted money on the same occasion
   * before.
   */
  @Transactional(isolation = Isolation.READ_COMMITTED)
  public Result<Grant> grant(GrantRequest request, Actor actor) {
    List<Reason> faults = faults(request, clock.today());
    return faults.isEmpty()
        ? studios
            .findForChange(request.studioCode(), actor.scopeFor(Permission.GRANT_MONEY))
            .map(studio -> grant(studio, request, actor))
            .orElseGet(
                () -> Result.refused(Reason.at("studioCode", "funding.refusal.studio_unknown")))
        : Result.refused(faults);
  }

  private static List<Reason> faults(GrantRequest r, LocalDate today) {
    return new Checks()
        .required("studioCode", r.studioCode(), 40)
        .required("code", r.code(), 40)
        .required("clause", r.clause(), 40)
        .optional("occasion", r.occasion(), 40)
        .optional("projectCode", r.projectCode(), 40)
        .optional("subAccount", r.subAccount(), 60)
        .amount(r.amount())
        .notAfter("grantedOn", r.grantedOn(), today)
        .reasons();
  }

  private Result<Grant> grant(Studio studio, GrantRequest r, Actor actor) {
    return rows.byCode(r.code())
        .map(earlier -> repeated(earlier, studio, r))
        .orElseGet(() -> grantNew(studio, r, actor));
  }

  private Result<Grant> repeated(GrantRow earlier, Studio studio, GrantRequest r) {
    boolean same =
        earlier.studioId() == studio.id()
            && earlier.clause().equals(r.clause())
            && earlier.occasion().equals(r.occasion())
            && earlier.amountFen() == Money.parse(r.amount()).orElseThrow().fen();
    return same
        ? Result.done(read(r.code()))
        : Result.refused(Reason.at("code", "funding.refusal.code_taken"));
  }

  private Result<Grant> grantNew(Studio studio, GrantRequest r, Actor actor) {
    if (rows.byOccasion(studio.id(), r.clause(), r.occasion()).isPresent()) {
      return Result.refused(
          Refusal.by(r.clause(), "occasion", "funding.refusal.granted_before", r.clause()));
    }
    if (!entitlements.has(
        studio, r.clause(), r.occasion(), Money.parse(r.amount()).orElseThrow())) {
      return Result.refused(
          Refusal.by(r.clause(), "clause", "funding.refusal.not_entitled", r.clause()));
    }
    if (r.projectCode() != null && !rows.hasProject(studio.id(), r.projectCode())) {
      return Result.refused(Refusal.unknownProject());
    }
    rows.save(row(studio, r, actor));
    audit.append(
        actor,
        AuditNote.of("GRANT_BOOST", "GRANT", r.code())
            .ofStudio(studio.id())
            .with(Change.made(told(r))));
    reassess.now(studio.id());
    return Result.done(read(r.code()));
  }

  /** The request as it was sent, and its amount in fen. */
  private static Map<String, Object> told(GrantRequest r) {
    Map<String, Object> told = new HashMap<>(Change.made(r).fields().size());
    Change.made(r)
        .fields()
        .forEach((name, sides) -> told.put(name, Optional.ofNullable(sides.after())));
    told.put("amountFen", fen(r));
    return told;
  }

  private static long fen(GrantRequest r) {
    return Money.parse(r.amount()).orElseThrow().fen();
  }

  private GrantRow row(Studio studio, GrantRequest r, Actor actor) {
    return new GrantRow(
        null,
        studio.id(),
        r.code(),
        r.clause(),
        r.occasion(),
        r.projectCode(),
        Money.parse(r.amount()).orElseThrow().fen(),
        Objects.requireNonNull(r.grantedOn()),
        r.subAccount(),
        clock.time(),
        actor.accountId());
  }

  private Grant read(String code) {
    return grants.find(code, Scope.SERVICE).orElseThrow();
  }
}
