package cn.jiangxin.registry.change;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.access.Organisation;
import cn.jiangxin.access.Organisations;
import cn.jiangxin.access.Permission;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.RegisterChanges;
import cn.jiangxin.studio.Stamp;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Changes what the register says of a unit itself. What it said before stays in the audit trail,
 * with the reason.
 */
@Singleton
public class ChangeUnit {

  private static final Pattern CREDIT_CODE = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{18}");

  private final UnitHolders units;
  private final Organisations organisations;
  private final RegisterChanges changes;
  private final AuditTrail audit;
  private final BusinessClock clock;

  ChangeUnit(
      UnitHolders units,
      Organisations organisations,
      RegisterChanges changes,
      AuditTrail audit,
      BusinessClock clock) {
    this.units = units;
    this.organisations = organisations;
    this.changes = changes;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Changes it; every studio of the unit is judged anew.
   *
   * @param key idempotency key: a second request with the same key changes nothing
   */
  @Transactional
  public Result<Organisation> of(
      Actor actor, String code, UnitForm form, String reason, String key) {
    return units
        .find(code, actor.scopeFor(Permission.REGISTER_STUDIO))
        .map(unit -> change(actor, unit, form, reason, key))
        .orElseGet(() -> Result.refused(units.unknown()));
  }

  private Result<Organisation> change(
      Actor actor, Organisation unit, UnitForm form, String reason, String key) {
    if (changes.madeBy(key).isPresent()) {
      return Result.done(unit);
    }
    List<Reason> reasons = check(form, reason, clock.today());
    return reasons.isEmpty()
        ? Result.done(changed(actor, unit, form, reason, key))
        : Result.refused(reasons);
  }

  private static List<Reason> check(UnitForm f, String reason, LocalDate today) {
    return new FormChecks()
        .required("name", f.name(), 200)
        .that(
            f.creditCode() == null || CREDIT_CODE.matcher(f.creditCode()).matches(),
            Reason.at("creditCode", "access.organisation.credit-code-form"))
        .happened("unionFoundedOn", f.unionFoundedOn(), today)
        .happened("closedOn", f.closedOn(), today)
        .required("reason", reason, 300)
        .reasons();
  }

  private Organisation changed(
      Actor actor, Organisation unit, UnitForm f, String reason, String key) {
    Organisation now =
        new Organisation(
            unit.id(),
            unit.code(),
            unit.kind(),
            unit.sort(),
            Objects.requireNonNull(f.name()).strip(),
            unit.bodyCode(),
            f.creditCode(),
            f.unionFoundedOn(),
            f.closedOn());
    organisations.change(now);
    changes.append(
        units.change(unit, "unit", unit.storedId(), null, reason),
        new Stamp(clock.time(), actor.accountId(), null, key));
    audit.append(
        actor,
        AuditNote.of("CHANGE_UNIT", "ORGANISATION", unit.code())
            .ofUnit(unit.storedId())
            .with(Map.of("reason", reason))
            .with(Change.between(unit, now)));
    units.reassess(unit);
    return now;
  }
}
