package cn.jiangxin.access;

import cn.jiangxin.shared.Result;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives an account a password for one log-in, ends its sessions and tokens and unlocks it. */
@Singleton
public class ResetPassword {
  private final Accounts accounts;
  private final Sessions sessions;
  private final ApiTokens tokens;
  private final AuditTrail audit;

  ResetPassword(Accounts accounts, Sessions sessions, ApiTokens tokens, AuditTrail audit) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.tokens = tokens;
    this.audit = audit;
  }

  /** The password to hand over; nobody can look it up later. */
  @Transactional
  public Result<InitialPassword> run(Actor actor, String login) {
    if (!actor.may(Permission.KEEP_ACCOUNTS)) {
      return Result.refused(Refusals.NOT_ALLOWED);
    }
    Optional<Account> account = accounts.find(login);
    if (account.isEmpty()) {
      return Result.refused(Refusals.NO_ACCOUNT);
    }
    String password = Secrets.legible();
    accounts.changePassword(account.get().id(), password, true);
    sessions.endAllOf(account.get().id());
    tokens.revokeAllOf(account.get().id());
    audit.append(
        actor,
        AuditNote.of("RESET_PASSWORD", "ACCOUNT", login)
            .with(Change.between(Map.of("password", "own"), Map.of("password", "initial"))));
    return Result.done(new InitialPassword(account.get(), password, List.of()));
  }
}
