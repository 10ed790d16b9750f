package cn.jiangxin.oversight.preview;

import cn.jiangxin.assessment.Policies;
import cn.jiangxin.oversight.job.JobAlarm;
import cn.jiangxin.platform.BusinessClock;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Lets the service go by what has just been published. */
@Singleton
class TakeEffect {
  /** Judges whatever is due; every studio is, from the first day of a version on. */
  private static final String JUDGING = "NIGHTLY_ASSESSMENT";

  private final Policies policies;
  private final JobAlarm alarm;
  private final BusinessClock clock;

  TakeEffect(Policies policies, JobAlarm alarm, BusinessClock clock) {
    this.policies = policies;
    this.alarm = alarm;
    this.clock = clock;
  }

  /** Takes it up, and wakes the judging if it holds already. */
  void from(LocalDate day) {
    policies.refresh();
    if (!day.isAfter(clock.today())) {
      alarm.ringNow(JUDGING);
    }
  }
}
