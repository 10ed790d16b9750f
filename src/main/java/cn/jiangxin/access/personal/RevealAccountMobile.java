package cn.jiangxin.access.personal;

import cn.jiangxin.access.Account;
import cn.jiangxin.access.Accounts;
import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows the mobile number of somebody who may sign in, once, to who says what for. */
@Singleton
public class RevealAccountMobile {

  private final Accounts accounts;
  private final AccountPlaceRows places;
  private final PersonalNumbers numbers;
  private final NumberChecks checks;
  private final AuditTrail audit;

  RevealAccountMobile(
      Accounts accounts,
      AccountPlaceRows places,
      PersonalNumbers numbers,
      NumberChecks checks,
      AuditTrail audit) {
    this.accounts = accounts;
    this.places = places;
    this.numbers = numbers;
    this.checks = checks;
    this.audit = audit;
  }

  /**
   * The number. Seeing it and the entry in the audit trail are one.
   *
   * @return refused if no role of the account is in the actor's sight, no number is there, or
   *     without a reason
   */
  @Transactional
  public Result<PersonalNumber> run(Actor actor, String login, @Nullable String reason) {
    Scope scope = actor.scopeFor(Permission.REVEAL_PERSONAL);
    Optional<Account> account = accounts.find(login).filter(found -> isWithin(found, scope));
    if (account.isEmpty()) {
      return Result.refused(Reason.of("personal.refused.unknown"));
    }
    Optional<Reason> refusal = checks.reason("reason", reason);
    if (refusal.isPresent()) {
      return Result.refused(refusal.get());
    }
    Optional<PersonalNumber> number =
        numbers.inFull(Owner.account(account.get().id()), NumberKind.MOBILE);
    if (number.isEmpty()) {
      return Result.refused(Reason.of("personal.refused.gone"));
    }
    audit.append(
        actor,
        "REVEAL_NUMBER",
        "ACCOUNT",
        login,
        null,
        Map.of("field", NumberKind.MOBILE.name(), "reason", String.valueOf(reason).strip()));
    return Result.done(number.get());
  }

  private boolean isWithin(Account account, Scope scope) {
    return places.rolesWithin(
            account.id(), scope.everything(), scope.organisations(), scope.studios())
        > 0;
  }
}
