package cn.jiangxin.access;

import cn.jiangxin.access.second.SecondFactors;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Sets up a person's second factor, and takes it away. */
@Singleton
public class ChangeSecondFactor {
  private final Accounts accounts;
  private final SecondFactors factors;
  private final Sessions sessions;
  private final ChangeSession changes;
  private final AuditTrail audit;

  ChangeSecondFactor(
      Accounts accounts,
      SecondFactors factors,
      Sessions sessions,
      ChangeSession changes,
      AuditTrail audit) {
    this.accounts = accounts;
    this.factors = factors;
    this.sessions = sessions;
    this.changes = changes;
    this.audit = audit;
  }

  /**
   * The person's own second factor counts from now on.
   *
   * @param sealed the offer as the form has brought it back
   * @return the recovery codes, which nobody can look up later
   */
  @Transactional
  public Result<List<String>> confirm(Actor actor, String sealed, String code) {
    Optional<List<String>> codes =
        own(actor).flatMap(account -> factors.confirm(account.id(), sealed, code));
    if (codes.isEmpty()) {
      return Result.refused(Reason.at("code", "login.entry.code-refused"));
    }
    note(actor, "SET_UP_SECOND_FACTOR", actor.login());
    return Result.done(codes.get());
  }

  /**
   * Takes the person's own second factor away, against a last code. A wrong code counts like a
   * wrong password.
   */
  @Transactional
  public Result<Account> remove(Actor actor, String code) {
    Optional<Account> account =
        own(actor).filter(a -> accounts.admitAttempt(a.id()) && factors.use(a.id(), code));
    if (account.isEmpty()) {
      own(actor).ifPresent(changes::noteRefusedProof);
      return Result.refused(Reason.at("code", "login.entry.code-refused"));
    }
    accounts.takeBackAttempt(account.get().id());
    factors.forget(account.get().id());
    note(actor, "REMOVE_SECOND_FACTOR", actor.login());
    return Result.done(account.get());
  }

  /** Takes another person's second factor away, who has lost it; their sessions end. */
  @Transactional
  public Result<Account> reset(Actor actor, String login) {
    Optional<Account> account = accounts.find(login);
    if (!actor.may(Permission.KEEP_ACCOUNTS) || account.isEmpty()) {
      return Result.refused(Refusals.NO_ACCOUNT);
    }
    if (factors.forget(account.get().id())) {
      sessions.endAllOf(account.get().id());
      note(actor, "RESET_SECOND_FACTOR", login);
    }
    return Result.done(account.get());
  }

  private Optional<Account> own(Actor actor) {
    return accounts.find(actor.login());
  }

  private void note(Actor actor, String action, String login) {
    boolean kept = action.startsWith("SET");
    audit.append(
        actor, AuditNote.of(action, "ACCOUNT", login).with(Change.of("secondFactor", !kept, kept)));
  }
}
