package cn.jiangxin.access;

import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** Gives an account a further role. */
@Singleton
public class AssignRole {
  private final Accounts accounts;
  private final Places places;
  private final AuditTrail audit;

  AssignRole(Accounts accounts, Places places, AuditTrail audit) {
    this.accounts = accounts;
    this.places = places;
    this.audit = audit;
  }

  /** Gives it; it holds from the person's next request on. */
  @Transactional
  public Result<Account> run(Actor actor, String login, RoleOrder order) {
    if (!actor.may(Permission.ADMINISTER)) {
      return Result.refused(Refusals.NOT_ALLOWED);
    }
    Optional<Account> account = accounts.find(login);
    return account.isEmpty()
        ? Result.refused(Refusals.NO_ACCOUNT)
        : places
            .resolve(order)
            .fold(role -> give(actor, account.get(), role), reasons -> Result.refused(reasons));
  }

  private Result<Account> give(Actor actor, Account account, Actor.Assignment role) {
    if (accounts.actor(account).assignments().contains(role)) {
      return Result.refused(Reason.at("role", "access.role.held-already"));
    }
    accounts.grant(account.id(), role);
    audit.append(
        actor,
        AuditNote.of("ASSIGN_ROLE", "ACCOUNT", account.login())
            .ofStudio(role.studioId())
            .with(Map.of("role", role.role().name()))
            .with(Change.made(role)));
    return Result.done(account);
  }
}
