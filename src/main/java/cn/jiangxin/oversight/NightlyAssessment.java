package cn.jiangxin.oversight;

import cn.jiangxin.assessment.Policies;
import cn.jiangxin.assessment.ReassessDue;
import cn.jiangxin.platform.DueWork;
import cn.jiangxin.platform.Progress;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Judges the studios whose day has come; deadlines take the same path as a click. */
@Singleton
final class NightlyAssessment implements DueWork {

  private final ReassessDue due;
  private final Policies policies;

  NightlyAssessment(ReassessDue due, Policies policies) {
    this.due = due;
    this.policies = policies;
  }

  @Override
  public String name() {
    return "NIGHTLY_ASSESSMENT";
  }

  @Override
  public void runUpTo(LocalDate today, Progress progress) {
    policies.refresh(); // another node may have published
    progress.expect(due.count(today));
    due.upTo(today, progress::advance);
  }
}
