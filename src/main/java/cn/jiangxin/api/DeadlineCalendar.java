package cn.jiangxin.api;

import cn.jiangxin.access.CalendarFeeds.Reader;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.oversight.deadline.Deadline;
import cn.jiangxin.oversight.deadline.Deadlines;
import cn.jiangxin.platform.BusinessClock;
import io.micronaut.context.MessageSource;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Writes the deadlines that a person may see as a calendar to subscribe to. */
@Singleton
class DeadlineCalendar {
  /** Deadlines that have just passed stay in sight for so long. */
  private static final int DAYS_BACK = 31;

  /** What common calendar programs still take. */
  private static final int MOST = 3000;

  private final Deadlines deadlines;
  private final ClauseSentence clauses;
  private final MessageSource messages;
  private final BusinessClock clock;

  DeadlineCalendar(
      Deadlines deadlines, ClauseSentence clauses, MessageSource messages, BusinessClock clock) {
    this.deadlines = deadlines;
    this.clauses = clauses;
    this.messages = messages;
    this.clock = clock;
  }

  byte[] write(Reader reader) {
    Locale locale = reader.language();
    Scope scope = reader.actor().scopeFor(Permission.READ_REGISTRY);
    String name = messages.getMessage("desk.calendar.name", locale).orElse("Jiangxin");
    IcsText text =
        new IcsText("Deadlines", clock.now())
            .property("METHOD", "PUBLISH")
            .property("X-WR-CALNAME", name)
            .property("X-WR-TIMEZONE", BusinessClock.ZONE.getId())
            .property("X-PUBLISHED-TTL", "PT6H");
    deadlines
        .since(clock.today().minusDays(DAYS_BACK), MOST, scope)
        .forEach(deadline -> text.add(event(deadline, locale)));
    return text.finished();
  }

  /** Named by the deadline and not by its day: one that moves, moves in the calendar. */
  private IcsText.Event event(Deadline deadline, Locale locale) {
    return new IcsText.Event(
        "deadline-" + deadline.id(),
        deadline.dueOn(),
        messages
            .getMessage(
                "oversight.forecast.summary.DUE", locale, deadline.studioName(), deadline.clause())
            .orElse(deadline.clause()),
        clauses.of(deadline.clause(), deadline.schemeVersion(), deadline.dueOn(), locale),
        "DUE");
  }
}
