package cn.jiangxin.access;

import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lets the security administrator in, who then makes all other accounts: whoever can read the
 * console of a new installation may create the account, once. The other administrators are other
 * people, whose passwords the first one never knows for longer than until their first log-in.
 */
@Singleton
public class FirstRun {
  private final FirstRunTokenRows tokens;
  private final Accounts accounts;
  private final AccountNames names;
  private final PasswordRules rules;
  private final AuditTrail audit;
  private final BusinessClock clock;

  FirstRun(
      FirstRunTokenRows tokens,
      Accounts accounts,
      AccountNames names,
      PasswordRules rules,
      AuditTrail audit,
      BusinessClock clock) {
    this.tokens = tokens;
    this.accounts = accounts;
    this.names = names;
    this.rules = rules;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A new token for the console, in place of any earlier one; empty if the installation has
   * accounts. Only its digest is kept.
   */
  @Transactional
  public Optional<String> offer() {
    if (!accounts.none()) {
      return Optional.empty();
    }
    String token = Secrets.legible();
    tokens.issue(Secrets.digest(token), clock.time());
    return Optional.of(token);
  }

  /** Whether the installation waits for its security administrator. */
  public boolean awaited() {
    return accounts.none();
  }

  /** Creates the administrator; refused reasons name the fields of the record. */
  @Transactional
  public Result<Account> run(FirstAdministrator wish) {
    List<Reason> reasons = refuse(wish);
    if (!reasons.isEmpty()) {
      return Result.refused(reasons);
    }
    if (tokens.use(Secrets.digest(wish.token().strip()), clock.time()) != 1) {
      return Result.refused(Reason.at("token", "access.first-run.token-wrong"));
    }
    return Result.done(created(wish));
  }

  private List<Reason> refuse(FirstAdministrator wish) {
    if (!awaited()) {
      return List.of(Reason.of("access.first-run.done-already"));
    }
    List<Reason> reasons = new ArrayList<>(names.refuse(wish.login(), wish.name()));
    if (!wish.password().equals(wish.repeated())) {
      reasons.add(Reason.at("repeated", "access.password.differs"));
    }
    rules
        .refuse("password", List.of(wish.login(), wish.name()), wish.password())
        .ifPresent(reasons::add);
    return reasons;
  }

  private Account created(FirstAdministrator wish) {
    Account account =
        accounts.add(new NewAccount(wish.login(), wish.name(), null, wish.password(), false));
    accounts.grant(account.id(), new Actor.Assignment(Role.SECURITY_ADMINISTRATOR, null, null));
    audit.append(
        Actor.SERVICE,
        AuditNote.of("CREATE_FIRST_ADMINISTRATOR", "ACCOUNT", account.login())
            .with(Change.made(Map.of("login", wish.login(), "name", wish.name()))));
    return account;
  }
}
