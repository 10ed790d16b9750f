package cn.jiangxin.oversight.reminder;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Page;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;

/** The reminders sent to a person, one line a deadline. */
@Singleton
public class Reminders {

  private static final int PAGE_SIZE = 20;

  private final ReminderRows rows;
  private final BusinessClock clock;
  private final AuditTrail audit;

  Reminders(ReminderRows rows, BusinessClock clock, AuditTrail audit) {
    this.rows = rows;
    this.clock = clock;
    this.audit = audit;
  }

  /** The person's reminders, unread ones first, of studios that the person may still see. */
  public Page<Reminder> of(Actor actor, int page) {
    Scope scope = actor.scopeFor(Permission.READ_REGISTRY);
    long total = count(actor, false);
    int number = Page.within(page, PAGE_SIZE, total);
    List<Reminder> items =
        rows
            .latest(
                account(actor),
                PAGE_SIZE,
                (number - 1) * PAGE_SIZE,
                scope.everything(),
                scope.organisations(),
                scope.studios())
            .stream()
            .map(ReminderRow::toReminder)
            .toList();
    return new Page<>(items, number, PAGE_SIZE, total);
  }

  /** Of how many deadlines the person has a reminder not read yet. */
  public long unread(Actor actor) {
    return count(actor, true);
  }

  /** Notes that the person has read a reminder, and the earlier ones of the same deadline. */
  @Transactional
  public void markRead(Actor actor, long id) {
    note(actor, String.valueOf(id), rows.read(id, account(actor), clock.time()));
  }

  /** Notes that the person has read all there are. */
  @Transactional
  public void markAllRead(Actor actor) {
    note(actor, "*", rows.readAll(account(actor), clock.time()));
  }

  private void note(Actor actor, String which, int read) {
    if (read > 0) {
      audit.append(
          actor, AuditNote.of("READ_REMINDER", "REMINDER", which).with(Change.of("read", 0, read)));
    }
  }

  private long count(Actor actor, boolean unreadOnly) {
    Scope scope = actor.scopeFor(Permission.READ_REGISTRY);
    return rows.count(
        account(actor), unreadOnly, scope.everything(), scope.organisations(), scope.studios());
  }

  /** The service itself is sent nothing; no account has the number 0. */
  private static long account(Actor actor) {
    Long id = actor.accountId();
    return id == null ? 0 : id;
  }
}
