package cn.jiangxin.access;

import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Keeps apart what must not come together in one person: the three administrators from each other
 * and from the business of the unions; and giving roles from having them.
 */
@Singleton
class RolesApart {
  private final Accounts accounts;

  RolesApart(Accounts accounts) {
    this.accounts = accounts;
  }

  /** Why the account may not have the role beside those it holds; empty if it may. */
  Optional<Reason> refuse(Account account, Role added) {
    return accounts.actor(account).roles().stream()
        .filter(held -> held != added && (held.administers() || added.administers()))
        .findFirst()
        .map(held -> Reason.at("role", "access.role.kept-apart"));
  }

  /** Why the person may not change the roles of the account; empty if they may. */
  Optional<Reason> refuseOwn(Actor actor, Account account) {
    return Objects.equals(actor.accountId(), account.id())
        ? Optional.of(Refusals.OWN_ROLES)
        : Optional.empty();
  }

  /** Whether nobody else who can sign in keeps the accounts; their row is locked meanwhile. */
  boolean isLastKeeper(Account account) {
    return accounts.openWith(Role.SECURITY_ADMINISTRATOR).equals(List.of(account.id()));
  }
}
