package cn.jiangxin.oversight.reminder;

import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.platform.DueWork;
import cn.jiangxin.platform.Progress;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/**
 * Sends what is due of the reminders: each stage of each open deadline to the studio's leader, its
 * unit union and the unions above, once each. Days without a run are caught up; what has passed is
 * not reminded of.
 */
@Singleton
class SendReminders implements DueWork {

  private final ReminderRows reminders;
  private final BusinessClock clock;

  SendReminders(ReminderRows reminders, BusinessClock clock) {
    this.reminders = reminders;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "REMINDERS";
  }

  @Override
  @Transactional
  public void runUpTo(LocalDate today, Progress progress) {
    long due = reminders.countDue(today);
    progress.expect(due);
    reminders.send(today, clock.time());
    progress.advance(due);
  }
}
