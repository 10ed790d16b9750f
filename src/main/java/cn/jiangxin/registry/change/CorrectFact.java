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
import java.util.Optional;

/**
 * Corrects a fact of the register: the old record is voided with the reason, a new one stands in
 * its place.
 */
@Singleton
public class CorrectFact {

  private final RegisterDesk desk;

  CorrectFact(RegisterDesk desk) {
    this.desk = desk;
  }

  /**
   * Corrects it.
   *
   * @param id the record that stands now
   * @param key idempotency key, as in {@link RecordFact}
   * @return id of the new record
   */
  @Transactional
  public <S, F> Result<Long> in(
      RegisterPart<S, F> part,
      Actor actor,
      String code,
      long id,
      F form,
      String reason,
      String key) {
    return desk.at(
        part,
        actor,
        code,
        part.permission(form),
        holder ->
            desk.repeated(part, holder, key)
                .orElseGet(() -> correct(part, actor, holder, id, form, reason, key)));
  }

  private <S, F> Result<Long> correct(
      RegisterPart<S, F> part, Actor actor, S holder, long id, F form, String reason, String key) {
    Optional<F> old = desk.standing(part, actor, holder, id);
    if (old.isEmpty()) {
      return Result.refused(Reason.of("registry.refused.gone"));
    }
    List<Reason> reasons = new ArrayList<>(part.check(form, holder, id, desk.today()));
    reasons.addAll(part.refuse(actor, form, holder, id));
    reasons.addAll(RegisterDesk.checkReason(reason));
    return reasons.isEmpty()
        ? replace(part, actor, holder, id, old.get(), form, reason, key)
        : Result.refused(reasons);
  }

  private <S, F> Result<Long> replace(
      RegisterPart<S, F> part,
      Actor actor,
      S holder,
      long id,
      F old,
      F form,
      String reason,
      String key) {
    Stamp stamp = desk.stamp(actor, id, key);
    if (!part.voidRecord(id, holder, stamp)) {
      return Result.refused(Reason.of("registry.refused.gone"));
    }
    long next = part.append(form, holder, stamp);
    part.follow(actor, old, holder);
    part.follow(actor, form, holder);
    Change change = Change.between(old, form);
    desk.note(
        part,
        actor,
        "CORRECT_FACT",
        holder,
        next,
        reason,
        stamp,
        change,
        part.remarks(form, holder));
    return Result.done(next);
  }
}
