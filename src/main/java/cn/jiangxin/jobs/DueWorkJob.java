package cn.jiangxin.jobs;

import cn.jiangxin.oversight.job.JobCatalogue;
import cn.jiangxin.oversight.job.JobResult;
import cn.jiangxin.oversight.job.JobRun;
import cn.jiangxin.oversight.job.JobRuns;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.platform.DueWork;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wakes the due work that has the job's name, and notes the run. */
@Prototype
@DisallowConcurrentExecution
final class DueWorkJob implements Job {
  private static final Logger LOG = LoggerFactory.getLogger(DueWorkJob.class);

  private final JobCatalogue catalogue;
  private final JobRuns runs;
  private final BusinessClock clock;

  DueWorkJob(JobCatalogue catalogue, JobRuns runs, BusinessClock clock) {
    this.catalogue = catalogue;
    this.runs = runs;
    this.clock = clock;
  }

  @Override
  public void execute(JobExecutionContext context) {
    String name = context.getJobDetail().getKey().getName();
    catalogue.find(name).map(JobCatalogue.Job::work).ifPresent(this::run);
  }

  /**
   * A fault ends the run, not the job: the next alarm finds what was left undone, so firing again
   * at once, as Quartz offers, would only repeat the fault.
   */
  private void run(DueWork work) {
    LocalDate today = clock.today();
    JobRun run = runs.begin(work.name(), today);
    try (StoredProgress progress = new StoredProgress(runs, run)) {
      work.runUpTo(today, progress);
      progress.close();
      runs.end(run, JobResult.DONE, null);
    } catch (RuntimeException e) {
      LOG.error("Run {} of job {} failed", run.id(), work.name(), e);
      runs.end(run, JobResult.FAILED, "jobs.message.failed");
    }
  }
}
