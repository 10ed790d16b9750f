package cn.jiangxin.access;

import cn.jiangxin.platform.BusinessClock;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Store of the sessions, shared by all nodes and kept over restarts. Of a token only the digest is
 * kept. A session ends when it is unused for a while, when its longest life is over, when its
 * person signs out, gets a new password or is shut out.
 */
@Singleton
public class Sessions {
  private static final Duration BETWEEN_TOUCHES = Duration.ofMinutes(1);

  private final SessionRows rows;
  private final Accounts accounts;
  private final BusinessClock clock;
  private final Duration idle;
  private final Duration longest;

  Sessions(
      SessionRows rows,
      Accounts accounts,
      BusinessClock clock,
      @Value("${jiangxin.session.idle:30m}") Duration idle,
      @Value("${jiangxin.session.longest:12h}") Duration longest) {
    this.rows = rows;
    this.accounts = accounts;
    this.clock = clock;
    this.idle = idle;
    this.longest = longest;
  }

  /** The living session of a token; using it prolongs it. */
  public Optional<Session> find(String token) {
    LocalDateTime now = clock.time();
    Optional<SessionRow> row = rows.alive(Secrets.digest(token), now);
    row.filter(r -> r.lastSeenAt().plus(BETWEEN_TOUCHES).isBefore(now))
        .ifPresent(r -> rows.touch(r.tokenHash(), now, expiry(r.createdAt(), now)));
    return row.flatMap(r -> accounts.withId(r.accountId()).map(r::of));
  }

  /** Ends the sessions whose time is over, for good. */
  public void forgetExpired() {
    rows.forgetExpired(clock.time());
  }

  /** The living sessions of an account, the latest used first. */
  public List<KnownSession> of(Account account) {
    return rows.aliveOf(account.id(), clock.time()).stream().map(SessionRow::shown).toList();
  }

  /** A new session under a token that nobody has seen before. */
  OpenedSession open(Account account, LogInMethod method, Visit visit) {
    return open(account, method, visit, clock.time());
  }

  /**
   * Opens a session.
   *
   * @param provedAt when the person last proved who they are, which may have been before
   */
  OpenedSession open(Account account, LogInMethod method, Visit visit, LocalDateTime provedAt) {
    LocalDateTime now = clock.time();
    String token = Secrets.token();
    SessionRow row =
        new SessionRow(
            Secrets.digest(token),
            account.id(),
            Secrets.token(),
            now,
            now,
            expiry(now, now),
            visit.address(),
            visit.device(),
            method,
            provedAt);
    rows.save(row);
    return new OpenedSession(token, row.of(account));
  }

  /** Notes that the person has just proved again who they are. */
  void prove(String key) {
    rows.prove(key, clock.time());
  }

  void end(String key) {
    rows.end(key);
  }

  int endOne(long accountId, String handle) {
    return handle.isEmpty() ? 0 : rows.endOne(accountId, handle);
  }

  int endOthers(long accountId, String kept) {
    return rows.endOthers(accountId, kept);
  }

  void endAllOf(long accountId) {
    rows.endAllOf(accountId);
  }

  private LocalDateTime expiry(LocalDateTime created, LocalDateTime seen) {
    LocalDateTime unused = seen.plus(idle);
    LocalDateTime last = created.plus(longest);
    return unused.isBefore(last) ? unused : last;
  }
}
