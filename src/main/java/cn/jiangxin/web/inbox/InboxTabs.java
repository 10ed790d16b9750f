package cn.jiangxin.web.inbox;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.oversight.alert.AlertDesk;
import cn.jiangxin.oversight.deadline.Deadlines;
import cn.jiangxin.oversight.question.QuestionDesk;
import cn.jiangxin.oversight.reminder.Reminders;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/** The figures in the tabs of the inbox. */
@Singleton
class InboxTabs {

  private final AlertDesk alerts;
  private final Deadlines deadlines;
  private final Reminders reminders;
  private final QuestionDesk questions;

  InboxTabs(AlertDesk alerts, Deadlines deadlines, Reminders reminders, QuestionDesk questions) {
    this.alerts = alerts;
    this.deadlines = deadlines;
    this.reminders = reminders;
    this.questions = questions;
  }

  /** {@code counts}, {@code due}, {@code unread}, {@code asked}. */
  Map<String, Object> of(Actor actor) {
    Scope scope = actor.scopeFor(Permission.READ_REGISTRY);
    Map<String, Object> model = new HashMap<>();
    model.put("counts", alerts.counts(scope));
    model.put("due", deadlines.countWithin(DeadlineController.DAYS, scope));
    model.put("unread", reminders.unread(actor));
    model.put("asked", questions.count(actor));
    return model;
  }
}
