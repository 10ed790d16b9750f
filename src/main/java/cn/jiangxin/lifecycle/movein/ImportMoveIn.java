package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.ledger.sheet.Unreadable;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a workbook over after another body has agreed. */
@Singleton
public class ImportMoveIn {
  private static final Logger LOG = LoggerFactory.getLogger(ImportMoveIn.class);

  private final MoveIns moveIns;
  private final TakeOver takeOver;
  private final AuditTrail audit;

  ImportMoveIn(MoveIns moveIns, TakeOver takeOver, AuditTrail audit) {
    this.moveIns = moveIns;
    this.takeOver = takeOver;
    this.audit = audit;
  }

  /**
   * Whether the taking over may begin; then {@link #carryOut} is to follow.
   *
   * @param key idempotency key: a second request with the same key takes nothing over and gets the
   *     first one's answer
   * @return refused if the person did not hand it in, or it is not ready
   */
  @Transactional
  public Result<MoveIn> begin(Actor actor, long id, String key) {
    Optional<MoveIn> found = moveIns.find(id, actor.accountId(), Scope.NOTHING);
    if (found.isEmpty() || !actor.may(Permission.MOVE_IN)) {
      return Result.refused(Reason.of("move-in.refused.unknown"));
    }
    MoveIn moveIn = found.get();
    if (moveIn.state() == MoveIn.State.IMPORTED) {
      return key.equals(moveIn.importKey())
          ? Result.done(moveIn)
          : Result.refused(Reason.of("sheet.refused.importedAlready.gone"));
    }
    if (moveIn.state() == MoveIn.State.CHECKED && !moveIn.isInOrder()) {
      return Result.refused(
          Reason.of(moveIn.bad() > 0 ? "move-in.refused.bad" : "sheet.refused.nothing"));
    }
    if (!moveIn.isAgreed()) {
      return Result.refused(Reason.of("move-in.refused.notAgreed"));
    }
    if (!moveIns.begin(id)) {
      return Result.refused(Reason.of("sheet.refused.busy.gone"));
    }
    audit.append(
        actor,
        AuditNote.of("MOVE_IN", "MOVE_IN", String.valueOf(id))
            .ofUnit(moveIn.organisationId())
            .with(
                Map.of(
                    "file",
                    moveIn.fileName(),
                    "agreedBy",
                    Objects.requireNonNullElse(moveIn.agreedBy(), "")))
            .with(Change.of("begun", false, true)));
    return Result.done(moveIn);
  }

  /** Carries it out; what came of it is kept with the workbook. */
  public void carryOut(Actor actor, long id, String key) {
    Optional<MoveIn> found = moveIns.find(id, actor.accountId(), Scope.NOTHING);
    if (found.isEmpty()) {
      return;
    }
    try {
      takeOver.of(actor, found.get(), key);
    } catch (Unreadable e) {
      moveIns.end(
          id, MoveIn.State.REFUSED, MoveInRemark.ofBook(e.reason().key(), e.reason().args()));
    } catch (RuntimeException e) {
      LOG.error("Taking workbook {} over failed", id, e);
      moveIns.end(id, MoveIn.State.FAILED, MoveInRemark.ofBook("sheet.file.fault", List.of()));
    }
  }
}
