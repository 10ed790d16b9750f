package cn.jiangxin.access;

import cn.jiangxin.platform.BusinessClock;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Store of the tokens of systems; of a token only the digest is kept. */
@Singleton
public class ApiTokens {
  /** What every token begins with, so that it is recognised where it was left by mistake. */
  public static final String BEGINNING = "jiangxin_";

  /** Under which name the audit trail has a token's id; see {@link Confidential}. */
  static final String AUDITED_AS = "credential";

  /** Under which name the audit trail says by which token a system acted. */
  static final String ACTED_BY = "byCredential";

  private static final Duration BETWEEN_TOUCHES = Duration.ofMinutes(1);

  private final ApiTokenRows rows;
  private final Accounts accounts;
  private final TokenPlaces places;
  private final BusinessClock clock;

  ApiTokens(ApiTokenRows rows, Accounts accounts, TokenPlaces places, BusinessClock clock) {
    this.rows = rows;
    this.accounts = accounts;
    this.places = places;
    this.clock = clock;
  }

  /**
   * Who acts by the token, with no more than its owner has at this moment; empty if it is none, is
   * over or revoked, or its owner is shut out.
   */
  public Optional<Actor> actor(String token) {
    LocalDateTime now = clock.time();
    Optional<ApiTokenRow> row = rows.alive(Secrets.digest(token), now);
    row.filter(r -> r.lastUsedAt() == null || r.lastUsedAt().plus(BETWEEN_TOUCHES).isBefore(now))
        .ifPresent(r -> rows.touch(r.toRecord(null, null).id(), now));
    return row.flatMap(
        r -> accounts.withId(r.accountId()).map(owner -> narrowed(owner, r.toRecord(null, null))));
  }

  private Actor narrowed(Account owner, ApiToken token) {
    Actor whole = accounts.actor(owner);
    Long organisation = token.organisationId();
    return new Actor(
        whole.accountId(),
        whole.login(),
        whole.name(),
        organisation == null
            ? whole.assignments()
            : places.within(organisation, whole.assignments()),
        carried(token),
        token.id());
  }

  /** What an older token carries beyond what tokens may is lost. */
  private static Set<Permission> carried(ApiToken token) {
    return token.permissions().stream()
        .filter(Permission::isForTokens)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The tokens of an account that are good, the newest first. */
  public List<ApiToken> of(Account account) {
    return rows.aliveOf(account.id(), clock.time()).stream().map(ShownTokenRow::toRecord).toList();
  }

  /** Keeps it; the id under which it is known from now on. */
  long add(ApiTokenRow row) {
    return Objects.requireNonNull(rows.save(row).id());
  }

  boolean revoke(long id, long accountId) {
    return rows.revoke(id, accountId, clock.time()) == 1;
  }

  void revokeAllOf(long accountId) {
    rows.revokeAllOf(accountId, clock.time());
  }
}
