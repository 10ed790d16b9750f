package cn.jiangxin.oversight.audit;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.NoteDeed;
import cn.jiangxin.access.audit.AuditProof;
import cn.jiangxin.access.audit.AuditResult;
import cn.jiangxin.access.audit.Mark;
import cn.jiangxin.access.audit.VerifyAudit;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Verifies the chain on somebody's behalf; that it was done, and with which outcome, is noted. */
@Singleton
public class CheckAudit {
  private final VerifyAudit verify;
  private final NoteDeed note;

  CheckAudit(VerifyAudit verify, NoteDeed note) {
    this.verify = verify;
    this.note = note;
  }

  /**
   * Verifies it.
   *
   * @param checkpoints kept marks, one a line, {@code SEQ:HASH}; may be empty
   * @param archivedTo the mark up to which older entries were archived; empty if none were
   */
  public Result<AuditProof> run(Actor actor, String checkpoints, String archivedTo) {
    List<Mark> marks = new ArrayList<>();
    for (String line : checkpoints.lines().filter(text -> !text.isBlank()).toList()) {
      Optional<Mark> mark = Mark.parse(line);
      if (mark.isEmpty()) {
        return Result.refused(Reason.at("checkpoint", "audit.refused.checkpoint"));
      }
      marks.add(mark.get());
    }
    Optional<Mark> archive = Mark.parse(archivedTo);
    if (archive.isEmpty() && !archivedTo.isBlank()) {
      return Result.refused(Reason.at("archivedTo", "audit.refused.checkpoint"));
    }
    return Result.done(noted(actor, verify.against(marks, archive.orElse(null))));
  }

  private AuditProof noted(Actor actor, AuditProof proof) {
    note.of(
        actor,
        AuditNote.of("VERIFY_AUDIT", "AUDIT", String.valueOf(proof.end().seq()))
            .with(proof.holds() ? AuditResult.DONE : AuditResult.FAILED)
            .with(
                Map.of(
                    "entries",
                    proof.entries(),
                    "compared",
                    proof.compared(),
                    "archived",
                    proof.archived())));
    return proof;
  }
}
