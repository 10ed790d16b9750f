package cn.jiangxin.access;

import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Page;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Store of the people who may sign in, their passwords' hashes and their roles. */
@Singleton
public class Accounts {
  private static final int ATTEMPTS_ALLOWED = 5;
  private static final int LONGEST_LOCK_MINUTES = 60;
  private static final long NOBODY = -1;

  private final AccountRows rows;
  private final RoleGrantRows grants;
  private final Passwords passwords;
  private final PasswordAge passwordAge;
  private final BusinessClock clock;

  Accounts(
      AccountRows rows,
      RoleGrantRows grants,
      Passwords passwords,
      PasswordAge passwordAge,
      BusinessClock clock) {
    this.rows = rows;
    this.grants = grants;
    this.passwords = passwords;
    this.passwordAge = passwordAge;
    this.clock = clock;
  }

  /** The account with the log-in name. */
  public Optional<Account> find(String login) {
    return rows.byLogin(login).map(this::account);
  }

  /**
   * The account with the log-in name, locked until the change ends: what is checked of its roles
   * still holds when one is added.
   */
  Optional<Account> findForChange(String login) {
    return rows.lockByLogin(login).map(this::account);
  }

  /** The account with the id. */
  public Optional<Account> withId(long id) {
    return rows.findById(id).map(this::account);
  }

  /** Whether nobody can sign in yet. */
  public boolean none() {
    return rows.count() == 0;
  }

  /**
   * A page of all accounts, by log-in name.
   *
   * @param number page number, from 1
   */
  public Page<Account> page(int number, int size) {
    List<Account> items = rows.page((number - 1) * size, size).stream().map(this::account).toList();
    return new Page<>(items, number, size, rows.count());
  }

  /** The roles of the accounts, with the names of their places. */
  public List<GrantedRole> rolesOf(List<Account> accounts) {
    return accounts.isEmpty()
        ? List.of()
        : grants.shown(accounts.stream().map(Account::id).toList()).stream()
            .map(GrantedRoleRow::toRecord)
            .toList();
  }

  /** The account as one who acts, with the roles it holds at the moment. */
  public Actor actor(Account account) {
    return new Actor(
        account.id(),
        account.login(),
        account.name(),
        grants.of(account.id()).stream()
            .map(RoleGrantRow::toRecord)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Adds an account as it stands; whether name and password will do is the caller's matter. */
  public Account add(NewAccount account) {
    String hash = passwords.hash(account.password());
    return account(rows.save(AccountRow.of(account, hash, clock.time())));
  }

  /** Gives a role. */
  public void grant(long accountId, Actor.Assignment assignment) {
    grants.save(RoleGrantRow.of(accountId, assignment));
  }

  /** The role that the account holds under the id. */
  Optional<Actor.Assignment> held(long grantId, long accountId) {
    return grants.held(grantId, accountId).map(RoleGrantRow::toRecord);
  }

  void withdraw(long grantId) {
    grants.deleteById(grantId);
  }

  /** The roles that nobody who can sign in holds. */
  public Set<Role> missing(Set<Role> roles) {
    Set<Role> missing = EnumSet.copyOf(roles);
    missing.removeAll(grants.heldByOpenAccounts());
    return missing;
  }

  /** The open accounts with the role; they stay locked until the transaction ends. */
  List<Long> openWith(Role role) {
    return grants.openAccountsWith(role);
  }

  /**
   * The account, if the password is its password and it may sign in. Does the same work and says
   * the same of an unknown name, a closed or locked account and a wrong password. The attempt
   * counts as failed until {@link #forgiveAttempts} says that all was well.
   */
  Optional<Account> tryPassword(String login, String password) {
    Optional<AccountRow> found = rows.byLogin(login);
    boolean admitted = admitAttempt(found.map(AccountRow::storedId).orElse(NOBODY));
    Optional<AccountRow> tried = found.filter(row -> admitted);
    return passwords.matches(password, tried.map(AccountRow::passwordHash))
        ? tried.map(this::account)
        : Optional.empty();
  }

  /**
   * Counts an attempt to prove who one is. Repeated failures lock the account for a while, each
   * further one for twice as long.
   *
   * @return whether the attempt may be made
   */
  boolean admitAttempt(long accountId) {
    return rows.admitAttempt(accountId, clock.time(), ATTEMPTS_ALLOWED, LONGEST_LOCK_MINUTES) == 1;
  }

  void forgiveAttempts(long accountId) {
    rows.forgiveAttempts(accountId);
  }

  /** Takes one attempt back that turned out to be good; the ones before it stay counted. */
  void takeBackAttempt(long accountId) {
    rows.takeBackAttempt(accountId);
  }

  void changePassword(long accountId, String password, boolean initial) {
    rows.changePassword(accountId, passwords.hash(password), initial, clock.time());
  }

  /** The account as others see it; a password that is too old is as good as an initial one. */
  private Account account(AccountRow row) {
    return row.toRecord(
        row.mustChangePassword() || passwordAge.isDue(row.passwordChangedAt(), clock.time()));
  }

  boolean disable(long accountId) {
    return rows.disable(accountId, clock.time()) == 1;
  }

  boolean enable(long accountId) {
    return rows.enable(accountId) == 1;
  }
}
