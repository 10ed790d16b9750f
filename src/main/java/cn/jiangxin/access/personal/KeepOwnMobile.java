package cn.jiangxin.access.personal;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lets people who may sign in record their own mobile number, and take it back. */
@Singleton
public class KeepOwnMobile {
  private static final String FIELD = "mobile";

  private final PersonalNumbers numbers;
  private final NumberChecks checks;
  private final AuditTrail audit;
  private final BusinessClock clock;

  KeepOwnMobile(
      PersonalNumbers numbers, NumberChecks checks, AuditTrail audit, BusinessClock clock) {
    this.numbers = numbers;
    this.checks = checks;
    this.audit = audit;
    this.clock = clock;
  }

  /** Records it; the number that is there already changes nothing. */
  @Transactional
  public Result<NumberKind> run(Actor actor, @Nullable String entered) {
    NumberChecks.Read read = checks.mobile(FIELD, entered);
    PersonalNumber number = read.number();
    if (number == null) {
      return Result.refused(
          Objects.requireNonNullElseGet(
              read.refusal(), () -> Reason.at(FIELD, "personal.check.required")));
    }
    if (!numbers.isOf(owner(actor), number)) {
      numbers.keep(owner(actor), number, null, clock.time(), actor.accountId());
      note(actor, "KEEP_NUMBER");
    }
    return Result.done(NumberKind.MOBILE);
  }

  /** Takes it back; where there is none nothing changes. */
  @Transactional
  public Result<NumberKind> remove(Actor actor) {
    if (numbers.drop(owner(actor), NumberKind.MOBILE)) {
      note(actor, "DROP_NUMBER");
    }
    return Result.done(NumberKind.MOBILE);
  }

  private static Owner owner(Actor actor) {
    return Owner.account(Objects.requireNonNull(actor.accountId()));
  }

  private void note(Actor actor, String action) {
    boolean kept = action.startsWith("KEEP");
    audit.append(
        actor,
        AuditNote.of(action, "ACCOUNT", actor.login())
            .with(Map.of("field", NumberKind.MOBILE.name()))
            .with(Change.of("kept", kept ? null : "yes", kept ? "yes" : null)));
  }
}
