package cn.jiangxin.access;

import cn.jiangxin.shared.Result;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Closes an account: its sessions end and nobody can sign in with it. What it did stays. */
@Singleton
public class DisableAccount {
  private final Accounts accounts;
  private final Sessions sessions;
  private final AuditTrail audit;

  DisableAccount(Accounts accounts, Sessions sessions, AuditTrail audit) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.audit = audit;
  }

  /** Closes it; doing so again changes nothing. */
  @Transactional
  public Result<Account> run(Actor actor, String login) {
    if (!actor.may(Permission.ADMINISTER)) {
      return Result.refused(Refusals.NOT_ALLOWED);
    }
    Optional<Account> account = accounts.find(login);
    if (account.isEmpty()) {
      return Result.refused(Refusals.NO_ACCOUNT);
    }
    long id = account.get().id();
    if (accounts.openWith(Role.ADMINISTRATOR).equals(List.of(id))) {
      return Result.refused(Refusals.LAST_ADMINISTRATOR);
    }
    if (accounts.disable(id)) {
      sessions.endAllOf(id);
      audit.append(
          actor,
          AuditNote.of("DISABLE_ACCOUNT", "ACCOUNT", login)
              .with(Change.of("disabled", false, true)));
    }
    return Result.done(account.get());
  }
}
