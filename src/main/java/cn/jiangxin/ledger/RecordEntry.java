package cn.jiangxin.ledger;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.access.Permission;
import cn.jiangxin.assessment.Reassess;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Records an entry in a ledger of a studio; the effect on the studio's standing is there at once.
 */
@Singleton
public class RecordEntry {

  private final Studios studios;
  private final AuditTrail audit;
  private final Reassess reassess;
  private final BusinessClock clock;

  RecordEntry(Studios studios, AuditTrail audit, Reassess reassess, BusinessClock clock) {
    this.studios = studios;
    this.audit = audit;
    this.reassess = reassess;
    this.clock = clock;
  }

  /**
   * Records the entry.
   *
   * @param key idempotency key: a second request with the same key gets the first one's entry and
   *     records nothing
   * @return the entry; refused if the studio is not in the actor's scope or the form is not in
   *     order
   */
  @Transactional
  public <F, E> Result<E> into(
      Ledger<F, E> ledger, Actor actor, String studioCode, F form, String key) {
    Optional<Studio> studio =
        studios.findForChange(studioCode, actor.scopeFor(Permission.WRITE_LEDGER));
    if (studio.isEmpty()) {
      return Result.refused(Reason.of("ledger.refused.unknownStudio"));
    }
    Optional<E> before = ledger.madeBy(key);
    if (before.isPresent()) {
      boolean same =
          ledger.studioOf(before.get()) == studio.get().id() && ledger.says(form, before.get());
      return same ? Result.done(before.get()) : Result.refused(Reason.of("ledger.refused.keyUsed"));
    }
    List<Reason> reasons = new ArrayList<>(ledger.check(form, studio.get(), clock.today()));
    reasons.addAll(ledger.checkNew(form, studio.get()));
    return reasons.isEmpty()
        ? Result.done(record(ledger, actor, studio.get(), form, key))
        : Result.refused(reasons);
  }

  private <F, E> E record(Ledger<F, E> ledger, Actor actor, Studio studio, F form, String key) {
    E entry = ledger.append(form, studio, new Stamp(clock.time(), actor.accountId(), null, key));
    audit.append(
        actor,
        AuditNote.of("RECORD_ENTRY", ledger.name(), String.valueOf(ledger.idOf(entry)))
            .ofStudio(studio.id())
            .with(Map.of("studio", studio.code()))
            .with(Change.made(ledger.formOf(entry)).hiding(ledger.people())));
    reassess.now(studio.id());
    return entry;
  }
}
