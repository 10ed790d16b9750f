package cn.jiangxin.access;

import cn.jiangxin.shared.Result;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a role from an account. */
@Singleton
public class WithdrawRole {
  private final Accounts accounts;
  private final AuditTrail audit;

  WithdrawRole(Accounts accounts, AuditTrail audit) {
    this.accounts = accounts;
    this.audit = audit;
  }

  /**
   * Takes it; it is gone from the person's next request on.
   *
   * @param grantId the role as the account's list shows it
   */
  @Transactional
  public Result<Account> run(Actor actor, String login, long grantId) {
    if (!actor.may(Permission.ADMINISTER)) {
      return Result.refused(Refusals.NOT_ALLOWED);
    }
    Optional<Account> account = accounts.find(login);
    Optional<Actor.Assignment> held = account.flatMap(a -> accounts.held(grantId, a.id()));
    if (account.isEmpty() || held.isEmpty()) {
      return Result.refused(Refusals.NO_ACCOUNT);
    }
    if (held.get().role() == Role.ADMINISTRATOR
        && accounts.openWith(Role.ADMINISTRATOR).equals(List.of(account.get().id()))) {
      return Result.refused(Refusals.LAST_ADMINISTRATOR);
    }
    accounts.withdraw(grantId);
    audit.append(
        actor,
        AuditNote.of("WITHDRAW_ROLE", "ACCOUNT", login)
            .ofStudio(held.get().studioId())
            .with(Map.of("role", held.get().role().name()))
            .with(Change.ended(held)));
    return Result.done(account.get());
  }
}
