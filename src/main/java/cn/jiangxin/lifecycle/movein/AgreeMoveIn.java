package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.SamePerson;
import cn.jiangxin.access.Scope;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/**
 * A person of another body agrees to what is to be taken over: recognitions and reviews among it
 * were decided by two bodies, and neither writes their history alone (BDA-3).
 */
@Singleton
public class AgreeMoveIn {
  private final MoveIns moveIns;
  private final AuditTrail audit;
  private final SamePerson same;

  AgreeMoveIn(MoveIns moveIns, AuditTrail audit, SamePerson same) {
    this.same = same;
    this.moveIns = moveIns;
    this.audit = audit;
  }

  /** Agrees; refused for whoever handed it in and for others of the same body. */
  @Transactional
  public Result<MoveIn> run(Actor actor, long id) {
    Scope scope = actor.scopeFor(Permission.AGREE_MOVE_IN);
    Optional<MoveIn> found = moveIns.find(id, null, scope);
    Long account = actor.accountId();
    if (found.isEmpty() || account == null) {
      return Result.refused(Reason.of("move-in.refused.unknown"));
    }
    MoveIn moveIn = found.get();
    if (same.is(actor, moveIn.accountId()) || !isOther(actor, moveIn)) {
      return Result.refused(Reason.of("move-in.refused.sameBody"));
    }
    if (moveIn.isAgreed()) {
      return Result.done(moveIn);
    }
    if (!moveIn.isInOrder() || !moveIns.agree(id, account)) {
      return Result.refused(Reason.of("move-in.refused.notReady"));
    }
    audit.append(
        actor,
        AuditNote.of("AGREE_MOVE_IN", "MOVE_IN", String.valueOf(id))
            .ofUnit(moveIn.organisationId())
            .with(Map.of("file", moveIn.fileName(), "of", moveIn.accountName()))
            .with(Change.of("agreed", false, true)));
    return Result.done(moveIns.find(id, null, scope).orElseThrow());
  }

  /** Whether the person sits at another body than the one in whose name it was handed in. */
  static boolean isOther(Actor actor, MoveIn moveIn) {
    return actor.asHolderOf(Permission.AGREE_MOVE_IN).assignments().stream()
        .map(Actor.Assignment::organisationId)
        .anyMatch(place -> place != null && place != moveIn.organisationId());
  }
}
