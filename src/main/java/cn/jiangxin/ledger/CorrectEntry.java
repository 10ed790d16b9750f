package cn.jiangxin.ledger;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.assessment.Reassess;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.EntryState;
import cn.jiangxin.studio.EntryStatus;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.evidence.EvidenceStore;
import cn.jiangxin.studio.evidence.EvidenceSubject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Corrects an entry of a ledger: the old one is voided with the reason, a new one stands in its
 * place. It is handed in again, or stays a draft where the actor may only draft.
 */
@Singleton
public class CorrectEntry {

  private final Pens pens;
  private final AuditTrail audit;
  private final Reassess reassess;
  private final EvidenceStore evidence;
  private final BusinessClock clock;

  CorrectEntry(
      Pens pens, AuditTrail audit, Reassess reassess, EvidenceStore evidence, BusinessClock clock) {
    this.pens = pens;
    this.evidence = evidence;
    this.audit = audit;
    this.reassess = reassess;
    this.clock = clock;
  }

  /**
   * Corrects the entry.
   *
   * @param reason why; not needed for a draft
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
    Optional<Pen> pen = pens.of(actor, studioCode);
    if (pen.isEmpty()) {
      return Result.refused(Reason.of("ledger.refused.unknownStudio"));
    }
    Studio studio = pen.get().studio();
    Optional<E> before = ledger.madeBy(key);
    if (before.isPresent() && ledger.studioOf(before.get()) == studio.id()) {
      return Result.done(before.get());
    }
    Optional<E> entry = ledger.standing(id, studio);
    if (entry.isEmpty()) {
      return Result.refused(Reason.of("ledger.refused.gone"));
    }
    Optional<Reason> notOne = pen.get().refusal(ledger, id);
    if (notOne.isPresent()) {
      return Result.refused(notOne.get());
    }
    F replacing = ledger.replacing(entry.get(), form);
    List<Reason> reasons = new ArrayList<>(ledger.check(replacing, studio, clock.today()));
    reasons.addAll(ledger.checkCorrection(entry.get(), replacing, studio));
    if (!isUnsent(ledger, id, studio)) {
      reasons.addAll(VoidEntry.checkReason(reason));
    }
    return reasons.isEmpty()
        ? replace(ledger, pen.get(), entry.get(), replacing, reason, key)
        : Result.refused(reasons);
  }

  private static boolean isUnsent(Ledger<?, ?> ledger, long id, Studio studio) {
    return ledger.state(id, studio).filter(EntryState::isUnsent).isPresent();
  }

  <F, E> Result<E> replace(
      Ledger<F, E> ledger, Pen pen, E old, F form, String reason, @Nullable String key) {
    long id = ledger.idOf(old);
    Studio studio = pen.studio();
    boolean unsent = isUnsent(ledger, id, studio);
    String deed = deed(pen, unsent);
    Stamp stamp = new Stamp(clock.time(), pen.actor().accountId(), id, key);
    if (!ledger.voidEntry(id, studio, stamp, reason)) {
      return Result.refused(Reason.of("ledger.refused.gone"));
    }
    E entry = pen.keep(ledger, form, stamp);
    evidence.handOn(
        new EvidenceSubject(ledger.name(), id),
        new EvidenceSubject(ledger.name(), ledger.idOf(entry)));
    audit.append(
        pen.actor(),
        AuditNote.of(deed, ledger.name(), String.valueOf(ledger.idOf(entry)))
            .ofStudio(studio.id())
            .with(Map.of("studio", studio.code(), "voided", String.valueOf(id), "reason", reason))
            .with(
                Change.between(ledger.formOf(old), ledger.formOf(entry))
                    .hiding(ledger.people())
                    .and(handedIn(pen, unsent))));
    if (pen.handsIn()) {
      reassess.now(studio.id());
    }
    return Result.done(entry);
  }

  private static Change handedIn(Pen pen, boolean unsent) {
    return pen.handsIn() && unsent
        ? Change.of("status", EntryStatus.DRAFT, EntryStatus.SUBMITTED)
        : Change.NONE;
  }

  private static String deed(Pen pen, boolean unsent) {
    if (!pen.handsIn()) {
      return "EDIT_DRAFT";
    }
    return unsent ? "SUBMIT_ENTRY" : "CORRECT_ENTRY";
  }
}
