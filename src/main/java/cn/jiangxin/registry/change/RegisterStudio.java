package cn.jiangxin.registry.change;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.access.Organisation;
import cn.jiangxin.access.Permission;
import cn.jiangxin.assessment.Reassess;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.RegisterChange;
import cn.jiangxin.studio.RegisterChanges;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Registers a studio of a unit, with its name, its type and, if known, its venue and leader. */
@Singleton
public class RegisterStudio {

  private static final String PART = "studio";

  private final UnitHolders units;
  private final Studios studios;
  private final StudioChecks checks;
  private final FirstRecords records;
  private final RegisterChanges changes;
  private final AuditTrail audit;
  private final Reassess reassess;
  private final BusinessClock clock;

  RegisterStudio(
      UnitHolders units,
      Studios studios,
      StudioChecks checks,
      FirstRecords records,
      RegisterChanges changes,
      AuditTrail audit,
      Reassess reassess,
      BusinessClock clock) {
    this.units = units;
    this.studios = studios;
    this.checks = checks;
    this.records = records;
    this.changes = changes;
    this.audit = audit;
    this.reassess = reassess;
    this.clock = clock;
  }

  /**
   * Registers it and judges it at once.
   *
   * @param key idempotency key: a second request with the same key gets the first one's studio
   */
  @Transactional
  public Result<Studio> run(Actor actor, StudioForm form, String key) {
    Optional<Organisation> unit =
        Optional.ofNullable(form.unit())
            .flatMap(code -> units.find(code, actor.scopeFor(Permission.REGISTER_STUDIO)));
    Optional<Studio> before = madeBy(key, unit.orElse(null));
    if (before.isPresent()) {
      return Result.done(before.get());
    }
    List<Reason> reasons = checks.check(form, clock.today());
    if (!reasons.isEmpty()) {
      return Result.refused(reasons);
    }
    return unit.map(found -> Result.done(register(actor, found, form, key)))
        .orElseGet(() -> Result.refused(Reason.at("unit", "registry.check.unitUnknown")));
  }

  private Optional<Studio> madeBy(String key, @Nullable Organisation unit) {
    return changes
        .madeBy(key)
        .filter(change -> change.part().equals(PART))
        .flatMap(
            change ->
                studios.withIds(List.of(Objects.requireNonNull(change.studioId()))).stream()
                    .findFirst())
        .filter(studio -> unit != null && studio.unitId() == unit.storedId());
  }

  private Studio register(Actor actor, Organisation unit, StudioForm f, String key) {
    Stamp stamp = new Stamp(clock.time(), actor.accountId());
    Studio studio =
        studios
            .append(
                List.of(
                    new Studio(
                        0,
                        Objects.requireNonNull(f.code()),
                        unit.storedId(),
                        Objects.requireNonNull(f.name()).strip(),
                        Objects.requireNonNull(f.field()).strip(),
                        f.establishedOn(),
                        null)),
                stamp)
            .get(0);
    records.of(studio, f, stamp);
    changes.append(
        RegisterChange.ofStudio(studio.id(), PART, studio.id()),
        new Stamp(stamp.at(), stamp.by(), null, key));
    audit.append(
        actor,
        AuditNote.of("REGISTER_STUDIO", "STUDIO", studio.code())
            .ofStudio(studio.id())
            .with(Map.of("unit", unit.code()))
            .with(Change.made(f)));
    reassess.now(studio.id());
    return studio;
  }
}
