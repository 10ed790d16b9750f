package cn.jiangxin.registry.change;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.access.Permission;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.RegisterChange;
import cn.jiangxin.studio.RegisterChanges;
import cn.jiangxin.studio.Stamp;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What all changes of the register have in common. */
@Singleton
class RegisterDesk {

  private static final int LONGEST_REASON = 300;

  private final RegisterChanges changes;
  private final AuditTrail audit;
  private final BusinessClock clock;

  RegisterDesk(RegisterChanges changes, AuditTrail audit, BusinessClock clock) {
    this.changes = changes;
    this.audit = audit;
    this.clock = clock;
  }

  LocalDate today() {
    return clock.today();
  }

  Stamp stamp(Actor actor, @Nullable Long corrects, @Nullable String key) {
    return new Stamp(clock.time(), actor.accountId(), corrects, key);
  }

  /** Goes on with the holder, if the actor has the permission there. */
  <S, F, T> Result<T> at(
      RegisterPart<S, F> part,
      Actor actor,
      String code,
      Permission permission,
      Function<S, Result<T>> then) {
    return part.holders()
        .find(code, actor.scopeFor(permission))
        .map(then)
        .orElseGet(() -> Result.refused(part.holders().unknown()));
  }

  /** The record, if it stands and the actor may make such records there. */
  <S, F> Optional<F> standing(RegisterPart<S, F> part, Actor actor, S holder, long id) {
    return part.standing(id, holder).filter(form -> allows(part, actor, holder, form));
  }

  private static <S, F> boolean allows(RegisterPart<S, F> part, Actor actor, S holder, F form) {
    Holders<S> holders = part.holders();
    return holders.seen(holders.codeOf(holder), actor.scopeFor(part.permission(form))).isPresent();
  }

  /** The answer to an earlier request with the key; empty if there was none. */
  <S> Optional<Result<Long>> repeated(RegisterPart<S, ?> part, S holder, String key) {
    return changes
        .madeBy(key)
        .map(
            earlier ->
                isSame(earlier, part.holders().change(holder, part.name(), null, null, null))
                    ? Result.done(Objects.requireNonNull(earlier.recordId()))
                    : Result.refused(Reason.of("registry.refused.keyUsed")));
  }

  private static boolean isSame(RegisterChange earlier, RegisterChange now) {
    return earlier.recordId() != null
        && earlier.part().equals(now.part())
        && Objects.equals(earlier.studioId(), now.studioId())
        && Objects.equals(earlier.unitId(), now.unitId());
  }

  /** Keeps what was done, and judges anew. */
  <S> void note(
      RegisterPart<S, ?> part,
      Actor actor,
      String deed,
      S holder,
      @Nullable Long id,
      @Nullable String reason,
      Stamp stamp,
      Change change,
      Map<String, String> remarks) {
    Holders<S> holders = part.holders();
    changes.append(holders.change(holder, part.name(), id, stamp.corrects(), reason), stamp);
    Long shown = id == null ? stamp.corrects() : id;
    audit.append(
        actor,
        AuditNote.of(deed, part.name(), String.valueOf(shown))
            .ofStudio(holders.studioOf(holder))
            .ofUnit(holders.unitOf(holder))
            .with(detail(holders.codeOf(holder), id == null ? null : stamp.corrects(), reason))
            .with(remarks)
            .with(change));
    holders.reassess(holder);
  }

  private static Map<String, String> detail(
      String holder, @Nullable Long voided, @Nullable String reason) {
    Map<String, String> detail = new HashMap<>();
    detail.put("holder", holder);
    if (voided != null) {
      detail.put("voided", voided.toString());
    }
    if (reason != null) {
      detail.put("reason", reason);
    }
    return detail;
  }

  static List<Reason> checkReason(String reason) {
    return new FormChecks().required("reason", reason, LONGEST_REASON).reasons();
  }
}
