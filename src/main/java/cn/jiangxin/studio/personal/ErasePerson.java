package cn.jiangxin.studio.personal;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.personal.NumberChecks;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Erases what is kept of a person who asks for it, in all teams at once. */
@Singleton
public class ErasePerson {

  private final FindPerson find;
  private final EraseMembers members;
  private final NumberChecks checks;
  private final AuditTrail audit;
  private final BusinessClock clock;

  ErasePerson(
      FindPerson find,
      EraseMembers members,
      NumberChecks checks,
      AuditTrail audit,
      BusinessClock clock) {
    this.find = find;
    this.members = members;
    this.checks = checks;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Erases it; refused while a payment to the person must be kept.
   *
   * @param person by what the person is known again
   */
  @Transactional
  public Result<Erased> run(Actor actor, @Nullable String person, @Nullable String reason) {
    if (!actor.may(Permission.ERASE_PERSONAL)) {
      return Result.refused(Reason.of("personal.refused.not-allowed"));
    }
    Optional<Reason> refusal = checks.reason("reason", reason);
    if (refusal.isPresent()) {
      return Result.refused(refusal.get());
    }
    return find.known(person == null ? "" : person)
        .map(known -> erase(actor, known, Objects.requireNonNull(reason)))
        .orElseGet(() -> Result.refused(Reason.of("personal.refused.nobody")));
  }

  private Result<Erased> erase(Actor actor, KnownPerson known, String reason) {
    LocalDate keptUntil = known.keptUntil();
    if (keptUntil != null && !clock.today().isAfter(keptUntil)) {
      return Result.refused(Reason.of("personal.refused.duty", keptUntil.toString()));
    }
    List<Long> ids = known.places().stream().map(KnownPerson.Place::member).toList();
    Erased erased = new Erased(ids.size(), members.run(ids));
    audit.append(
        actor,
        AuditNote.of("ERASE_PERSONAL", "person", String.valueOf(ids.get(0)))
            .with(
                Map.of(
                    "reason",
                    reason.strip(),
                    "records",
                    ids.stream().map(String::valueOf).collect(Collectors.joining(" ")),
                    "numbers",
                    erased.numbers()))
            .with(Change.between(Map.of("erased", 0), Map.of("erased", ids.size()))));
    return Result.done(erased);
  }
}
