package cn.jiangxin.access;

import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** Takes a role from an account. */
@Singleton
public class WithdrawRole {
  private final Accounts accounts;
  private final RolesApart apart;
  private final AuditTrail audit;

  WithdrawRole(Accounts accounts, RolesApart apart, AuditTrail audit) {
    this.accounts = accounts;
    this.apart = apart;
    this.audit = audit;
  }

  /**
   * Takes it; it is gone from the person's next request on.
   *
   * @param grantId the role as the account's list shows it
   */
  @Transactional
  public Result<Account> run(Actor actor, String login, long grantId) {
    if (!actor.may(Permission.KEEP_ACCOUNTS)) {
      return Result.refused(Refusals.NOT_ALLOWED);
    }
    Optional<Account> account = accounts.find(login);
    Optional<Actor.Assignment> held = account.flatMap(a -> accounts.held(grantId, a.id()));
    if (account.isEmpty() || held.isEmpty()) {
      return Result.refused(Refusals.NO_ACCOUNT);
    }
    Optional<Reason> own = apart.refuseOwn(actor, account.get());
    if (own.isPresent()) {
      return Result.refused(own.get());
    }
    if (held.get().role() == Role.SECURITY_ADMINISTRATOR && apart.isLastKeeper(account.get())) {
      return Result.refused(Refusals.LAST_KEEPER);
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
