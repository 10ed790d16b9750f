package cn.jiangxin.access;

import cn.jiangxin.shared.Result;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Opens a closed account again, with the roles it has kept. */
@Singleton
public class EnableAccount {
  private final Accounts accounts;
  private final AuditTrail audit;

  EnableAccount(Accounts accounts, AuditTrail audit) {
    this.accounts = accounts;
    this.audit = audit;
  }

  /** Opens it; doing so again changes nothing. */
  @Transactional
  public Result<Account> run(Actor actor, String login) {
    if (!actor.may(Permission.KEEP_ACCOUNTS)) {
      return Result.refused(Refusals.NOT_ALLOWED);
    }
    Optional<Account> account = accounts.find(login);
    if (account.isEmpty()) {
      return Result.refused(Refusals.NO_ACCOUNT);
    }
    if (accounts.enable(account.get().id())) {
      audit.append(
          actor,
          AuditNote.of("ENABLE_ACCOUNT", "ACCOUNT", login)
              .with(Change.of("disabled", true, false)));
    }
    return Result.done(account.get());
  }
}
