package cn.jiangxin.ledger;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Permission;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import cn.jiangxin.studio.evidence.Evidence;
import cn.jiangxin.studio.evidence.EvidenceStore;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** Takes a file away from the entry it was attached to by mistake; the history keeps it. */
@Singleton
public class DetachEvidence {

  private final Studios studios;
  private final EvidenceStore store;
  private final AuditTrail audit;
  private final BusinessClock clock;

  DetachEvidence(Studios studios, EvidenceStore store, AuditTrail audit, BusinessClock clock) {
    this.studios = studios;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /** Takes it away; refused if it is not there, or not any more. */
  @Transactional
  public Result<Evidence> of(Actor actor, String studioCode, long id) {
    Optional<Studio> studio =
        studios.findForChange(studioCode, actor.scopeFor(Permission.WRITE_LEDGER));
    if (studio.isEmpty()) {
      return Result.refused(Reason.of("ledger.refused.unknownStudio"));
    }
    return store
        .standing(id, studio.get().id())
        .map(found -> detach(actor, studio.get(), found))
        .orElseGet(() -> Result.refused(Reason.of("evidence.refused.gone")));
  }

  private Result<Evidence> detach(Actor actor, Studio studio, Evidence found) {
    store.detach(found.id(), studio.id(), new Stamp(clock.time(), actor.accountId()));
    audit.append(
        actor,
        "DETACH_EVIDENCE",
        found.subject().kind(),
        String.valueOf(found.subject().id()),
        studio.id(),
        Map.of("studio", studio.code(), "file", found.name(), "hash", found.hash()));
    return Result.done(found);
  }
}
