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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Voids an entry of a ledger; it counts no longer and stays readable in the history. */
@Singleton
public class VoidEntry {

  private static final int LONGEST_REASON = 300;

  private final Pens pens;
  private final AuditTrail audit;
  private final Reassess reassess;
  private final BusinessClock clock;

  VoidEntry(Pens pens, AuditTrail audit, Reassess reassess, BusinessClock clock) {
    this.pens = pens;
    this.audit = audit;
    this.reassess = reassess;
    this.clock = clock;
  }

  /**
   * Voids the entry.
   *
   * @return the id; refused if the entry is not there or stands no longer, or no reason is given
   */
  @Transactional
  public <F, E> Result<Long> in(
      Ledger<F, E> ledger, Actor actor, String studioCode, long id, String reason) {
    Optional<Pen> pen = pens.of(actor, studioCode);
    if (pen.isEmpty()) {
      return Result.refused(Reason.of("ledger.refused.unknownStudio"));
    }
    Studio studio = pen.get().studio();
    List<Reason> reasons = checkReason(reason);
    if (!reasons.isEmpty()) {
      return Result.refused(reasons);
    }
    Optional<Reason> notOne = pen.get().refusal(ledger, id);
    if (notOne.isPresent()) {
      return Result.refused(notOne.get());
    }
    Optional<F> before = ledger.standing(id, studio).map(ledger::formOf);
    if (!ledger.voidEntry(id, studio, new Stamp(clock.time(), actor.accountId()), reason)) {
      return Result.refused(Reason.of("ledger.refused.gone"));
    }
    audit.append(
        actor,
        AuditNote.of("VOID_ENTRY", ledger.name(), String.valueOf(id))
            .ofStudio(studio.id())
            .with(Map.of("studio", studio.code(), "reason", reason))
            .with(Change.ended(before).hiding(ledger.people())));
    if (pen.get().handsIn()) {
      reassess.now(studio.id());
    }
    return Result.done(id);
  }

  /** What is wrong with a reason for voiding or correcting; empty if nothing is. */
  public static List<Reason> checkReason(String reason) {
    if (reason.isBlank()) {
      return List.of(Reason.at("reason", "ledger.check.required"));
    }
    return reason.codePointCount(0, reason.length()) > LONGEST_REASON
        ? List.of(Reason.at("reason", "ledger.check.tooLong", String.valueOf(LONGEST_REASON)))
        : List.of();
  }
}
