package cn.jiangxin.access;

import cn.jiangxin.shared.Result;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Ends sessions from afar: one's own, or anybody's for whoever keeps the accounts. */
@Singleton
public class EndSessions {
  private final Accounts accounts;
  private final Sessions sessions;
  private final AuditTrail audit;

  EndSessions(Accounts accounts, Sessions sessions, AuditTrail audit) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.audit = audit;
  }

  /**
   * Ends one session of an account; nothing happens if there is no such session any more.
   *
   * @param handle see {@link KnownSession#handle()}
   */
  @Transactional
  public Result<Account> one(Actor actor, String login, String handle) {
    return end(actor, login, account -> sessions.endOne(account.id(), handle));
  }

  /**
   * Ends all sessions of an account but one.
   *
   * @param kept key of the session that goes on; an empty text ends all
   */
  @Transactional
  public Result<Account> others(Actor actor, String login, String kept) {
    return end(actor, login, account -> sessions.endOthers(account.id(), kept));
  }

  private Result<Account> end(Actor actor, String login, ToIntFunction<Account> deed) {
    Optional<Account> account =
        accounts.find(login).filter(a -> actor.owns(a) || actor.may(Permission.KEEP_ACCOUNTS));
    if (account.isEmpty()) {
      return Result.refused(Refusals.NO_ACCOUNT);
    }
    int ended = deed.applyAsInt(account.get());
    if (ended > 0) {
      audit.append(
          actor,
          AuditNote.of("END_SESSION", "ACCOUNT", login).with(Change.of("ended", null, ended)));
    }
    return Result.done(account.get());
  }
}
