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
import cn.jiangxin.studio.evidence.EvidenceStore;
import cn.jiangxin.studio.evidence.EvidenceSubject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Corrects an entry of a ledger: the old one is voided with the reason, a new one stands in its
 * place.
 */
@Singleton
public class CorrectEntry {

  private final Studios studios;
  private final AuditTrail audit;
  private final Reassess reassess;
  private final EvidenceStore evidence;
  private final BusinessClock clock;

  CorrectEntry(
      Studios studios,
      AuditTrail audit,
      Reassess reassess,
      EvidenceStore evidence,
      BusinessClock clock) {
    this.studios = studios;
    this.evidence = evidence;
    this.audit = audit;
    this.reassess = reassess;
    this.clock = clock;
  }

  /**
   * Corrects the entry.
   *
   * @param key idempotency key: a second request with the same key gets the first one's entry and
   *     changes nothing
   * @return the new entry; refused if the entry is not there or stands no longer, or the form is
   *     not in order
   */
  @Transactional
  public <F, E> Result<E> of(
      Ledger<F, E> ledger,
      Actor actor,
      String studioCode,
      long id,
      F form,
      String reason,
      String key) {
    Optional<Studio> studio =
        studios.findForChange(studioCode, actor.scopeFor(Permission.WRITE_LEDGER));
    if (studio.isEmpty()) {
      return Result.refused(Reason.of("ledger.refused.unknownStudio"));
    }
    Optional<E> before = ledger.madeBy(key);
    if (before.isPresent() && ledger.studioOf(before.get()) == studio.get().id()) {
      return Result.done(before.get());
    }
    Optional<E> entry = ledger.standing(id, studio.get());
    if (entry.isEmpty()) {
      return Result.refused(Reason.of("ledger.refused.gone"));
    }
    F replacing = ledger.replacing(entry.get(), form);
    List<Reason> reasons = new ArrayList<>(ledger.check(replacing, studio.get(), clock.today()));
    reasons.addAll(ledger.checkCorrection(entry.get(), replacing, studio.get()));
    reasons.addAll(VoidEntry.checkReason(reason));
    return reasons.isEmpty()
        ? replace(ledger, actor, studio.get(), entry.get(), replacing, reason, key)
        : Result.refused(reasons);
  }

  private <F, E> Result<E> replace(
      Ledger<F, E> ledger, Actor actor, Studio studio, E old, F form, String reason, String key) {
    long id = ledger.idOf(old);
    Stamp stamp = new Stamp(clock.time(), actor.accountId(), id, key);
    if (!ledger.voidEntry(id, studio, stamp, reason)) {
      return Result.refused(Reason.of("ledger.refused.gone"));
    }
    E entry = ledger.append(form, studio, stamp);
    evidence.handOn(
        new EvidenceSubject(ledger.name(), id),
        new EvidenceSubject(ledger.name(), ledger.idOf(entry)));
    audit.append(
        actor,
        AuditNote.of("CORRECT_ENTRY", ledger.name(), String.valueOf(ledger.idOf(entry)))
            .ofStudio(studio.id())
            .with(Map.of("studio", studio.code(), "voided", String.valueOf(id), "reason", reason))
            .with(
                Change.between(ledger.formOf(old), ledger.formOf(entry)).hiding(ledger.people())));
    reassess.now(studio.id());
    return Result.done(entry);
  }
}
