package cn.jiangxin.access;

import cn.jiangxin.access.second.SecondFactors;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * Signs a person in: with name and password, or as somebody whom the provider of identities has
 * named; then, where the person has one, with the second factor.
 */
@Singleton
public class LogIn {
  private static final Reason REFUSED = Reason.of("access.log-in.refused");

  private final Accounts accounts;
  private final ChangeSession sessions;
  private final SecondFactors factors;
  private final LogInTickets tickets;
  private final BusinessClock clock;

  LogIn(
      Accounts accounts,
      ChangeSession sessions,
      SecondFactors factors,
      LogInTickets tickets,
      BusinessClock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.factors = factors;
    this.tickets = tickets;
    this.clock = clock;
  }

  /**
   * Takes name and password, or refuses with one and the same sentence whatever was wrong. Failures
   * are forgiven only when the whole log-in has succeeded.
   */
  public Result<Entry> run(String login, String password, Visit visit) {
    String name = login.strip().toLowerCase(Locale.ROOT);
    Optional<Account> verified =
        password.length() > PasswordRules.LONGEST * 2
            ? Optional.empty()
            : accounts.tryPassword(name, password);
    if (verified.isEmpty()) {
      noteRefusal(accounts.find(name));
      return Result.refused(REFUSED);
    }
    return Result.done(admit(verified.get(), LogInMethod.PASSWORD, visit, clock.time()));
  }

  /**
   * Takes somebody whom the provider of identities has named by the account's log-in name.
   *
   * @param provedAt when the person proved to the provider who they are: it may let people in whom
   *     it knows from before, which proves nothing
   */
  public Result<Entry> named(String login, Instant provedAt, Visit visit) {
    Optional<Account> account = accounts.find(login).filter(a -> !a.disabled());
    if (account.isEmpty()) {
      noteRefusal(accounts.find(login));
      return Result.refused(Reason.of("login.entry.not-known-here"));
    }
    LocalDateTime proved = LocalDateTime.ofInstant(provedAt, BusinessClock.ZONE);
    return Result.done(admit(account.get(), LogInMethod.PROVIDER, visit, proved));
  }

  /** An unknown name takes the same work as a known one. */
  private void noteRefusal(Optional<Account> account) {
    account.ifPresentOrElse(sessions::noteRefusal, sessions::noteStranger);
  }

  /** The attempts before stay counted, or a known password would buy endless guesses at codes. */
  private Entry admit(Account account, LogInMethod method, Visit visit, LocalDateTime provedAt) {
    if (!factors.has(account.id())) {
      return new Entry.Opened(sessions.begin(account, method, visit, provedAt));
    }
    accounts.takeBackAttempt(account.id());
    return new Entry.CodeNeeded(tickets.issue(account.id(), method));
  }

  /**
   * Takes the code of the second factor. A wrong code counts like a wrong password.
   *
   * @param ticket what the first step gave
   */
  public Result<OpenedSession> complete(String ticket, String code, Visit visit) {
    Optional<LogInTickets.Ticket> proved = tickets.read(ticket);
    if (proved.isEmpty()) {
      return Result.refused(Reason.of("login.entry.too-late"));
    }
    Optional<Account> account = accounts.withId(proved.get().accountId());
    boolean good =
        account.isPresent()
            && accounts.admitAttempt(account.get().id())
            && factors.use(account.get().id(), code);
    if (!good) {
      noteRefusal(accounts.withId(proved.get().accountId()));
      return Result.refused(Reason.at("code", "login.entry.code-refused"));
    }
    return Result.done(sessions.begin(account.get(), proved.get().method(), visit, clock.time()));
  }
}
