package cn.jiangxin.oversight.job;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.NoteDeed;
import cn.jiangxin.access.Permission;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;

/** Wakes a job before its time. */
@Singleton
public class RunJobNow {
  private final JobCatalogue catalogue;
  private final JobRuns runs;
  private final JobAlarm alarm;
  private final NoteDeed note;

  RunJobNow(JobCatalogue catalogue, JobRuns runs, JobAlarm alarm, NoteDeed note) {
    this.catalogue = catalogue;
    this.runs = runs;
    this.alarm = alarm;
    this.note = note;
  }

  /**
   * Wakes the job; it runs on whichever node is free.
   *
   * @param name a name of the catalogue; any other is refused
   * @return the job's name, or why it was not woken
   */
  public Result<String> run(Actor actor, String name) {
    if (!actor.may(Permission.RUN_JOB)) {
      return Result.refused(Reason.of("jobs.refused.not-allowed"));
    }
    if (catalogue.find(name).isEmpty()) {
      return Result.refused(Reason.of("jobs.refused.unknown"));
    }
    if (running(name)) {
      return Result.refused(Reason.of("jobs.refused.running"));
    }
    note.of(actor, AuditNote.of("START_JOB", "JOB", name));
    alarm.ringNow(name);
    return Result.done(name);
  }

  private boolean running(String name) {
    JobRun last = runs.latest().get(name);
    return last != null && last.result() == JobResult.RUNNING;
  }
}
