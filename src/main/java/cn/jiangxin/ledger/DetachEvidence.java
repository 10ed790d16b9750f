package cn.jiangxin.ledger;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.evidence.Evidence;
import cn.jiangxin.studio.evidence.EvidenceStore;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** Takes a file away from the entry it was attached to by mistake; the history keeps it. */
@Singleton
public class DetachEvidence {

  private final Pens pens;
  private final Ledgers ledgers;
  private final EvidenceStore store;
  private final AuditTrail audit;
  private final BusinessClock clock;

  DetachEvidence(
      Pens pens, Ledgers ledgers, EvidenceStore store, AuditTrail audit, BusinessClock clock) {
    this.pens = pens;
    this.ledgers = ledgers;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /** Takes it away; refused if it is not there, or not any more. */
  @Transactional
  public Result<Evidence> of(Actor actor, String studioCode, long id) {
    Optional<Pen> pen = pens.of(actor, studioCode);
    if (pen.isEmpty()) {
      return Result.refused(Reason.of("ledger.refused.unknownStudio"));
    }
    return store
        .standing(id, pen.get().studio().id())
        .map(found -> detach(actor, pen.get(), found))
        .orElseGet(() -> Result.refused(Reason.of("evidence.refused.gone")));
  }

  private Result<Evidence> detach(Actor actor, Pen pen, Evidence found) {
    return ledgers
        .named(found.subject().kind())
        .flatMap(ledger -> pen.refusal(ledger, found.subject().id()))
        .map(Result::<Evidence>refused)
        .orElseGet(() -> detach(actor, pen.studio(), found));
  }

  private Result<Evidence> detach(Actor actor, Studio studio, Evidence found) {
    store.detach(found.id(), studio.id(), new Stamp(clock.time(), actor.accountId()));
    audit.append(
        actor,
        AuditNote.of(
                "DETACH_EVIDENCE", found.subject().kind(), String.valueOf(found.subject().id()))
            .ofStudio(studio.id())
            .with(Map.of("studio", studio.code()))
            .with(Change.ended(Map.of("file", found.name(), "hash", found.hash()))));
    return Result.done(found);
  }
}
