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
import cn.jiangxin.studio.evidence.EvidenceSubject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Attaches a photograph, a sign-in sheet, a certificate to an entry that stands (BDA-22). */
@Singleton
public class AttachEvidence {

  private final Pens pens;
  private final EvidenceStore evidence;
  private final AuditTrail audit;
  private final BusinessClock clock;

  AttachEvidence(Pens pens, EvidenceStore evidence, AuditTrail audit, BusinessClock clock) {
    this.pens = pens;
    this.evidence = evidence;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Attaches it. The same file sent again is the evidence that is there already.
   *
   * @param name of the file, as it was sent
   * @return refused if the entry is not there, or the file is none that can be kept
   */
  @Transactional
  public Result<Evidence> to(
      Ledger<?, ?> ledger, Actor actor, String studioCode, long id, String name, byte[] bytes) {
    Optional<Pen> pen = pens.of(actor, studioCode);
    if (pen.isEmpty()) {
      return Result.refused(Reason.of("ledger.refused.unknownStudio"));
    }
    Studio studio = pen.get().studio();
    if (ledger.standing(id, studio).isEmpty()) {
      return Result.refused(Reason.of("ledger.refused.gone"));
    }
    Optional<Reason> notOne = pen.get().refusal(ledger, id);
    if (notOne.isPresent()) {
      return Result.refused(notOne.get());
    }
    EvidenceSubject entry = new EvidenceSubject(ledger.name(), id);
    List<Evidence> before = evidence.of(entry);
    Stamp stamp = new Stamp(clock.time(), actor.accountId());
    return evidence
        .attach(studio.id(), entry, name, bytes, stamp)
        .fold(
            done -> {
              if (!before.contains(done)) {
                note(actor, studio, done);
              }
              return Result.done(done);
            },
            Result::refused);
  }

  private void note(Actor actor, Studio studio, Evidence attached) {
    audit.append(
        actor,
        AuditNote.of(
                "ATTACH_EVIDENCE",
                attached.subject().kind(),
                String.valueOf(attached.subject().id()))
            .ofStudio(studio.id())
            .with(Map.of("studio", studio.code()))
            .with(Change.made(Map.of("file", attached.name(), "hash", attached.hash()))));
  }
}
