package cn.jiangxin.access;

import cn.jiangxin.shared.Result;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Closes an account: its sessions end and nobody can sign in with it. What it did stays. */
@Singleton
public class DisableAccount {
  private final Accounts accounts;
  private final Sessions sessions;
  private final RolesApart apart;
  private final AuditTrail audit;

  DisableAccount(Accounts accounts, Sessions sessions, RolesApart apart, AuditTrail audit) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.apart = apart;
    this.audit = audit;
  }

  /** Closes it; doing so again changes nothing. */
  @Transactional
  public Result<Account> run(Actor actor, String login) {
    if (!actor.may(Permission.KEEP_ACCOUNTS)) {
      return Result.refused(Refusals.NOT_ALLOWED);
    }
    Optional<Account> account = accounts.find(login);
    if (account.isEmpty()) {
      return Result.refused(Refusals.NO_ACCOUNT);
    }
    long id = account.get().id();
    if (apart.isLastKeeper(account.get())) {
      return Result.refused(Refusals.LAST_KEEPER);
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
