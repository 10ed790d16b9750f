package cn.jiangxin.access;

import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.shared.Typed;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a token for a system: in person, for oneself, with some of one's own permissions. Nobody
 * makes one in another's name, not even whoever keeps the accounts: it would show its maker what
 * only the other may see.
 */
@Singleton
public class MakeToken {
  /** The most days for which a token is good. */
  public static final int LONGEST_DAYS = 366;

  private static final int LONGEST_NAME = 60;

  private final Accounts accounts;
  private final Organisations organisations;
  private final ApiTokens tokens;
  private final AuditTrail audit;
  private final BusinessClock clock;

  MakeToken(
      Accounts accounts,
      Organisations organisations,
      ApiTokens tokens,
      AuditTrail audit,
      BusinessClock clock) {
    this.accounts = accounts;
    this.organisations = organisations;
    this.tokens = tokens;
    this.audit = audit;
    this.clock = clock;
  }

  /** What a token of the account may carry. */
  public Set<Permission> offered(Account owner) {
    Set<Permission> offered = EnumSet.noneOf(Permission.class);
    Actor whole = accounts.actor(owner);
    for (Permission permission : Permission.values()) {
      if (whole.may(permission) && permission.isForTokens()) {
        offered.add(permission);
      }
    }
    return offered;
  }

  /** The organisations to which a token of the account may be bound. */
  public Scope places(Account owner) {
    return accounts.actor(owner).scopeFor(Permission.READ_REGISTRY);
  }

  /** Makes it; refused reasons name the fields of the order. */
  @Transactional
  public Result<MadeToken> run(Actor actor, TokenOrder order) {
    Optional<Account> owner = accounts.find(actor.login()).filter(actor::owns);
    if (actor.isByToken() || owner.isEmpty()) {
      return Result.refused(actor.isByToken() ? Refusals.NOT_ALLOWED : Refusals.NO_ACCOUNT);
    }
    Optional<Organisation> place =
        Optional.ofNullable(order.organisation())
            .flatMap(code -> organisations.find(code, places(owner.get())));
    List<Reason> reasons = refuse(order, offered(owner.get()));
    if (order.organisation() != null && place.isEmpty()) {
      reasons.add(Reason.at("organisation", "login.token.place-missing"));
    }
    return reasons.isEmpty()
        ? Result.done(made(actor, owner.get(), order, place))
        : Result.refused(reasons);
  }

  private static List<Reason> refuse(TokenOrder order, Set<Permission> offered) {
    List<Reason> reasons = new ArrayList<>();
    if (order.name().isBlank() || order.name().length() > LONGEST_NAME) {
      reasons.add(Reason.at("name", "login.token.name-missing"));
    } else if (!Typed.isPlain(order.name())
        || order.name().chars().anyMatch(Character::isISOControl)) {
      reasons.add(Reason.at("name", "platform.check.control"));
    }
    if (order.permissions().isEmpty() || !offered.containsAll(order.permissions())) {
      reasons.add(Reason.at("permissions", "login.token.permissions-missing"));
    }
    if (order.days() < 1 || order.days() > LONGEST_DAYS) {
      reasons.add(Reason.at("days", "login.token.days", String.valueOf(LONGEST_DAYS)));
    }
    return reasons;
  }

  private MadeToken made(
      Actor actor, Account owner, TokenOrder order, Optional<Organisation> place) {
    String token = ApiTokens.BEGINNING + Secrets.token();
    LocalDateTime now = clock.time();
    ApiTokenRow row =
        new ApiTokenRow(
            null,
            owner.id(),
            Secrets.digest(token),
            order.name().strip(),
            ApiTokenRow.written(order.permissions()),
            place.map(Organisation::storedId).orElse(null),
            actor.accountId() == null ? owner.id() : actor.accountId(),
            now,
            now.plusDays(order.days()),
            null,
            null);
    long id = tokens.add(row);
    audit.append(
        actor,
        AuditNote.of("MAKE_TOKEN", "ACCOUNT", owner.login())
            .with(detail(id, row, place))
            .with(Change.made(detail(id, row, place))));
    return new MadeToken(owner, row.name(), token);
  }

  private static Map<String, ?> detail(long id, ApiTokenRow row, Optional<Organisation> place) {
    return Map.of(
        ApiTokens.AUDITED_AS,
        id,
        "name",
        row.name(),
        "permissions",
        row.permissions(),
        "place",
        place.map(Organisation::code).orElse(""),
        "expiresAt",
        row.expiresAt());
  }
}
