package cn.jiangxin.oversight.job;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import jakarta.inject.Singleton;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows the jobs with their last and next run. */
@Singleton
public class ListJobs {
  private final JobCatalogue catalogue;
  private final JobRuns runs;
  private final JobAlarm alarm;

  ListJobs(JobCatalogue catalogue, JobRuns runs, JobAlarm alarm) {
    this.catalogue = catalogue;
    this.runs = runs;
    this.alarm = alarm;
  }

  /**
   * A job at this moment.
   *
   * @param schedule cron text, read in Asia/Shanghai
   * @param last its latest run, which may still last; null if it never ran
   * @param next when it runs next; null if no alarm is set
   */
  public record JobState(
      String name, String schedule, @Nullable JobRun last, @Nullable LocalDateTime next) {

    /** Whether it runs at this moment. */
    public boolean running() {
      return last != null && last.result() == JobResult.RUNNING;
    }
  }

  /** All jobs by name; none for somebody who may not look at them. */
  public List<JobState> list(Actor actor) {
    if (!actor.may(Permission.RUN_JOB)) {
      return List.of();
    }
    Map<String, JobRun> latest = runs.latest();
    return catalogue.jobs().stream()
        .map(
            job ->
                new JobState(
                    job.name(),
                    job.schedule(),
                    latest.get(job.name()),
                    alarm.next(job.name()).orElse(null)))
        .toList();
  }
}
