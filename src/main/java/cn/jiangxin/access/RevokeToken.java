package cn.jiangxin.access;

import cn.jiangxin.shared.Result;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** Takes a token back: one's own, or anybody's for whoever keeps the accounts. */
@Singleton
public class RevokeToken {
  private final Accounts accounts;
  private final ApiTokens tokens;
  private final AuditTrail audit;

  RevokeToken(Accounts accounts, ApiTokens tokens, AuditTrail audit) {
    this.accounts = accounts;
    this.tokens = tokens;
    this.audit = audit;
  }

  /** Takes it back; doing so again changes nothing. */
  @Transactional
  public Result<Account> run(Actor actor, String login, long id) {
    Optional<Account> owner =
        accounts
            .find(login)
            .filter(
                a ->
                    Long.valueOf(a.id()).equals(actor.accountId())
                        || actor.may(Permission.KEEP_ACCOUNTS));
    if (owner.isEmpty()) {
      return Result.refused(Refusals.NO_ACCOUNT);
    }
    if (tokens.revoke(id, owner.get().id())) {
      audit.append(
          actor,
          AuditNote.of("REVOKE_TOKEN", "ACCOUNT", login)
              .with(Map.of(ApiTokens.AUDITED_AS, id))
              .with(Change.of("revoked", false, true)));
    }
    return Result.done(owner.get());
  }
}
