package cn.jiangxin.registry.change;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Change;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Stamp;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Records a fact in the register; its effect on the standing is there at once. */
@Singleton
public class RecordFact {

  private final RegisterDesk desk;

  RecordFact(RegisterDesk desk) {
    this.desk = desk;
  }

  /**
   * Records it.
   *
   * @param code of the studio or the unit
   * @param key idempotency key: a second request with the same key gets the first one's record and
   *     records nothing
   * @return id of the record
   */
  @Transactional
  public <S, F> Result<Long> in(
      RegisterPart<S, F> part, Actor actor, String code, F form, String key) {
    return desk.at(
        part,
        actor,
        code,
        part.permission(form),
        holder ->
            desk.repeated(part, holder, key)
                .orElseGet(() -> record(part, actor, holder, form, key)));
  }

  private <S, F> Result<Long> record(
      RegisterPart<S, F> part, Actor actor, S holder, F form, String key) {
    List<Reason> reasons = new ArrayList<>(part.check(form, holder, null, desk.today()));
    reasons.addAll(part.refuse(actor, form, holder, null));
    if (!reasons.isEmpty()) {
      return Result.refused(reasons);
    }
    Stamp stamp = desk.stamp(actor, null, key);
    Change change = part.made(form, holder);
    long id = part.append(form, holder, stamp);
    part.follow(actor, form, holder);
    desk.note(
        part, actor, "RECORD_FACT", holder, id, null, stamp, change, part.remarks(form, holder));
    return Result.done(id);
  }
}
