package cn.jiangxin.ledger;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.assessment.Reassess;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
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

  private final Pens pens;
  private final AuditTrail audit;
  private final Reassess reassess;
  private final BusinessClock clock;

  RecordEntry(Pens pens, AuditTrail audit, Reassess reassess, BusinessClock clock) {
    this.pens = pens;
    this.audit = audit;
    this.reassess = reassess;
    this.clock = clock;
  }

  /**
   * Records the entry.
   *
   * @param key idempotency key: a second request with the same key gets the first one's entry and
   *     records nothing
   * @return the entry; refused if the actor may not hand entries in there or the form is not in
   *     order
   */
  @Transactional
  public <F, E> Result<E> into(
      Ledger<F, E> ledger, Actor actor, String studioCode, F form, String key) {
    return pens.of(actor, studioCode)
        .map(
            pen ->
                pen.handsIn()
                    ? into(ledger, pen, form, key)
                    : Result.<E>refused(Reason.of("ledger.refused.onlyDrafts")))
        .orElseGet(() -> Result.refused(Reason.of("ledger.refused.unknownStudio")));
  }

  <F, E> Result<E> into(Ledger<F, E> ledger, Pen pen, F form, String key) {
    Studio studio = pen.studio();
    Optional<E> before = ledger.madeBy(key);
    if (before.isPresent()) {
      boolean same =
          ledger.studioOf(before.get()) == studio.id() && ledger.says(form, before.get());
      return same ? Result.done(before.get()) : Result.refused(Reason.of("ledger.refused.keyUsed"));
    }
    List<Reason> reasons = new ArrayList<>(ledger.check(form, studio, clock.today()));
    reasons.addAll(ledger.checkNew(form, studio));
    return reasons.isEmpty()
        ? Result.done(record(ledger, pen, form, key))
        : Result.refused(reasons);
  }

  private <F, E> E record(Ledger<F, E> ledger, Pen pen, F form, String key) {
    E entry = pen.keep(ledger, form, new Stamp(clock.time(), pen.actor().accountId(), null, key));
    audit.append(
        pen.actor(),
        AuditNote.of(
                pen.handsIn() ? "RECORD_ENTRY" : "DRAFT_ENTRY",
                ledger.name(),
                String.valueOf(ledger.idOf(entry)))
            .ofStudio(pen.studio().id())
            .with(Map.of("studio", pen.studio().code()))
            .with(Change.made(ledger.formOf(entry)).hiding(ledger.people())));
    if (pen.handsIn()) {
      reassess.now(pen.studio().id());
    }
    return entry;
  }
}
