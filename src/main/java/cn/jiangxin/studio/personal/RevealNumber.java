package cn.jiangxin.studio.personal;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.personal.NumberChecks;
import cn.jiangxin.access.personal.NumberKind;
import cn.jiangxin.access.personal.Owner;
import cn.jiangxin.access.personal.PersonalNumber;
import cn.jiangxin.access.personal.PersonalNumbers;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.personal.MemberDesk.Found;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows a personal number of a member in full, once, to somebody who says what for. */
@Singleton
public class RevealNumber {

  private final MemberDesk desk;
  private final NumberChecks checks;
  private final PersonalNumbers numbers;

  RevealNumber(MemberDesk desk, NumberChecks checks, PersonalNumbers numbers) {
    this.desk = desk;
    this.checks = checks;
    this.numbers = numbers;
  }

  /**
   * The number. Seeing it and the entry in the audit trail are one: without the entry nobody has
   * seen it.
   *
   * @return refused if the number is not sealed but only known again, is not there any more, or
   *     without a reason
   */
  @Transactional
  public Result<PersonalNumber> run(
      Actor actor, MemberRef ref, NumberKind kind, @Nullable String reason) {
    return desk.at(
        actor, Permission.REVEAL_PERSONAL, ref, found -> reveal(actor, found, kind, reason));
  }

  private Result<PersonalNumber> reveal(
      Actor actor, Found found, NumberKind kind, @Nullable String reason) {
    if (!kind.isSealed()) {
      return Result.refused(Reason.of("personal.refused.only-hash"));
    }
    Optional<Reason> refusal = checks.reason("reason", reason);
    if (refusal.isPresent()) {
      return Result.refused(refusal.get());
    }
    Optional<PersonalNumber> number = numbers.inFull(Owner.member(found.member().id()), kind);
    if (number.isEmpty()) {
      return Result.refused(Reason.of("personal.refused.gone"));
    }
    desk.note(
        actor, "REVEAL_NUMBER", found, kind, Map.of("reason", String.valueOf(reason).strip()));
    return Result.done(number.get());
  }
}
