package cn.jiangxin.ledger;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.access.Permission;
import cn.jiangxin.assessment.Reassess;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.EntryMark;
import cn.jiangxin.studio.EntryState;
import cn.jiangxin.studio.EntryStatus;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sends an entry back to the studio, verified or not: it counts no longer until it is corrected,
 * which hands it in again.
 */
@Singleton
public class SendBackEntry {

  private final Studios studios;
  private final AuditTrail audit;
  private final Reassess reassess;

  SendBackEntry(Studios studios, AuditTrail audit, Reassess reassess) {
    this.studios = studios;
    this.audit = audit;
    this.reassess = reassess;
  }

  /**
   * Sends the entry back; one that has been sent back already keeps its first reason.
   *
   * @return the id; refused if the entry is not there or stands no longer, or no reason is given
   */
  @Transactional
  public Result<Long> in(
      VerifiableLedger<?, ?> ledger, Actor actor, String studioCode, long id, String reason) {
    Optional<Studio> studio =
        studios.findForChange(studioCode, actor.scopeFor(Permission.VERIFY_LEDGER));
    if (studio.isEmpty()) {
      return Result.refused(Reason.of("ledger.refused.unknownForVerifying"));
    }
    List<Reason> reasons = VoidEntry.checkReason(reason);
    if (!reasons.isEmpty()) {
      return Result.refused(reasons);
    }
    List<EntryState> states = ledger.states(Set.of(id), studio.get());
    if (states.isEmpty()) {
      return Result.refused(Reason.of("ledger.refused.gone"));
    }
    if (EntryStatus.counts(states.get(0).status())) {
      sendBack(ledger, actor, studio.get(), states.get(0), reason);
    }
    return Result.done(id);
  }

  private void sendBack(
      VerifiableLedger<?, ?> ledger, Actor actor, Studio studio, EntryState entry, String reason) {
    ledger.mark(
        Set.of(entry.id()),
        studio,
        new EntryMark(EntryStatus.DRAFT.name(), null, null, reason.strip()));
    audit.append(
        actor,
        AuditNote.of("SEND_BACK_ENTRY", ledger.name(), String.valueOf(entry.id()))
            .ofStudio(studio.id())
            .with(Map.of("studio", studio.code(), "reason", reason))
            .with(Change.of("status", entry.status(), EntryStatus.DRAFT)));
    reassess.now(studio.id());
  }
}
