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
  private final RolesApart apart;
  private final AuditTrail audit;

  AssignRole(Accounts accounts, Places places, RolesApart apart, AuditTrail audit) {
    this.accounts = accounts;
    this.places = places;
    this.apart = apart;
    this.audit = audit;
  }

  /**
   * Gives it; it holds from the person's next request on. Nobody gives a role to themselves, and no
   * administrator holds a second role.
   */
  @Transactional
  public Result<Account> run(Actor actor, String login, RoleOrder order) {
    if (!actor.may(Permission.KEEP_ACCOUNTS)) {
      return Result.refused(Refusals.NOT_ALLOWED);
    }
    Optional<Account> account = accounts.findForChange(login);
    if (account.isEmpty()) {
      return Result.refused(Refusals.NO_ACCOUNT);
    }
    Optional<Reason> refused =
        apart.refuseOwn(actor, account.get()).or(() -> apart.refuse(account.get(), order.role()));
    return refused.isPresent()
        ? Result.refused(refused.get())
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
