package cn.jiangxin.access;

import cn.jiangxin.access.second.SecondFactors;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/** Asks a person who is signed in to prove again who they are, before money moves. */
@Singleton
public class ProveAgain {
  private final Accounts accounts;
  private final ChangeSession sessions;
  private final SecondFactors factors;
  private final BusinessClock clock;
  private final Duration freshFor;

  ProveAgain(
      Accounts accounts,
      ChangeSession sessions,
      SecondFactors factors,
      BusinessClock clock,
      @Value("${jiangxin.session.fresh:15m}") Duration freshFor) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.factors = factors;
    this.clock = clock;
    this.freshFor = freshFor;
  }

  /** Whether the latest proof is too long ago. */
  public boolean isDue(LocalDateTime provedAt) {
    return !provedAt.plus(freshFor).isAfter(clock.time());
  }

  /** Whether the person must show a code beside the password. */
  public boolean asksForCode(Actor actor) {
    return accounts.find(actor.login()).filter(a -> factors.has(a.id())).isPresent();
  }

  /**
   * Takes the proof for a session. A wrong one counts like a wrong password at the log-in.
   *
   * @param sessionKey the session as the store knows it
   * @param code of the second factor; empty if the person has none
   */
  public Result<Account> run(Actor actor, String sessionKey, String password, String code) {
    Optional<Account> account =
        accounts
            .tryPassword(actor.login(), password)
            .filter(a -> !factors.has(a.id()) || factors.use(a.id(), code));
    if (account.isEmpty()) {
      accounts.find(actor.login()).ifPresent(sessions::noteRefusedProof);
      return Result.refused(Reason.of("login.confirm.refused"));
    }
    sessions.prove(account.get(), sessionKey);
    return Result.done(account.get());
  }
}
