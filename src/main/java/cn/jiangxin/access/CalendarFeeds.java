package cn.jiangxin.access;

import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Result;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * The private address under which calendar programs read a person's deadlines without signing in:
 * one a person, known by a key that is shown once and can be taken back.
 */
@Singleton
public class CalendarFeeds {
  private static final String SUBJECT = "ACCOUNT";

  private final CalendarFeedRows rows;
  private final Accounts accounts;
  private final AuditTrail audit;
  private final BusinessClock clock;

  CalendarFeeds(CalendarFeedRows rows, Accounts accounts, AuditTrail audit, BusinessClock clock) {
    this.rows = rows;
    this.accounts = accounts;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Somebody whose calendar is read.
   *
   * @param actor with the roles of this moment
   * @param language in which the calendar was asked for
   */
  public record Reader(Actor actor, Locale language) {}

  /** Since when the person has had an address; empty: there is none. */
  public Optional<LocalDateTime> madeAt(Actor actor) {
    return Optional.ofNullable(actor.accountId()).flatMap(rows::of).map(CalendarFeedRow::madeAt);
  }

  /** Makes an address and ends the one before; the key in clear, this once. */
  @Transactional
  public Result<String> make(Actor actor, Locale language) {
    Long account = actor.accountId();
    if (account == null || actor.isByToken()) {
      return Result.refused(Refusals.NOT_ALLOWED);
    }
    String key = Secrets.token();
    rows.put(account, Secrets.digest(key), language.toLanguageTag(), clock.time());
    audit.append(
        actor,
        AuditNote.of("MAKE_CALENDAR_ADDRESS", SUBJECT, actor.login())
            .with(Change.of("made", null, true)));
    return Result.done(key);
  }

  /** Takes the address back; doing so again changes nothing. */
  @Transactional
  public void revoke(Actor actor) {
    Long account = actor.accountId();
    if (account != null && rows.remove(account) > 0) {
      audit.append(
          actor,
          AuditNote.of("REVOKE_CALENDAR_ADDRESS", SUBJECT, actor.login())
              .with(Change.of("made", true, null)));
    }
  }

  /** Whose calendar the key opens; empty if none, or if the person is shut out. */
  @Transactional
  public Optional<Reader> read(String key) {
    Optional<CalendarFeedRow> feed = rows.alive(Secrets.digest(key));
    return feed.flatMap(row -> accounts.withId(row.accountId()).map(owner -> read(owner, row)));
  }

  private Reader read(Account owner, CalendarFeedRow row) {
    Actor actor = accounts.actor(owner);
    audit.append(actor, AuditNote.of("READ_CALENDAR", SUBJECT, owner.login()));
    return new Reader(actor, Locale.forLanguageTag(row.language()));
  }
}
