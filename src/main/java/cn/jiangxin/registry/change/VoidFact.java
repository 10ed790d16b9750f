package cn.jiangxin.registry.change;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Change;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Stamp;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Voids a fact of the register; it counts no longer and stays in the history. */
@Singleton
public class VoidFact {

  private final RegisterDesk desk;

  VoidFact(RegisterDesk desk) {
    this.desk = desk;
  }

  /** Voids it; refused if it does not stand, or no reason is given. */
  @Transactional
  public <S, F> Result<Long> in(
      RegisterPart<S, F> part, Actor actor, String code, long id, String reason) {
    List<Reason> reasons = RegisterDesk.checkReason(reason);
    return desk.at(
        part,
        actor,
        code,
        part.permission(),
        holder ->
            reasons.isEmpty()
                ? voidFact(part, actor, holder, id, reason)
                : Result.refused(reasons));
  }

  private <S, F> Result<Long> voidFact(
      RegisterPart<S, F> part, Actor actor, S holder, long id, String reason) {
    Optional<F> old = desk.standing(part, actor, holder, id);
    if (old.isEmpty()) {
      return Result.refused(Reason.of("registry.refused.gone"));
    }
    List<Reason> reasons = part.refuseVoid(actor, id, holder);
    if (!reasons.isEmpty()) {
      return Result.refused(reasons);
    }
    Stamp stamp = desk.stamp(actor, id, null);
    if (!part.voidRecord(id, holder, stamp)) {
      return Result.refused(Reason.of("registry.refused.gone"));
    }
    part.follow(actor, old.get(), holder);
    desk.note(part, actor, "VOID_FACT", holder, null, reason, stamp, Change.ended(old), Map.of());
    return Result.done(id);
  }
}
