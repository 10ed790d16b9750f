package cn.jiangxin.oversight.job;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.audit.AuditResult;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.platform.Node;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The record of all runs. Each step is written in a transaction of its own, so that it is seen
 * while the work itself is still uncommitted.
 */
@Singleton
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class JobRuns {
  private final JobRunRows rows;
  private final BusinessClock clock;
  private final Node node;
  private final AuditTrail audit;

  JobRuns(JobRunRows rows, BusinessClock clock, Node node, AuditTrail audit) {
    this.rows = rows;
    this.clock = clock;
    this.node = node;
    this.audit = audit;
  }

  /**
   * Notes that a run begins. A job never runs twice at once, so an earlier run that seems to last
   * ended with its node.
   */
  public JobRun begin(String job, LocalDate upTo) {
    interrupt(rows.running(job));
    return rows.save(
            new JobRunRow(
                null, job, node.name(), upTo, clock.time(), null, JobResult.RUNNING, 0, null, null))
        .toRun();
  }

  private void interrupt(List<JobRunRow> lost) {
    if (!lost.isEmpty()) {
      rows.interrupt(lost.get(0).job(), clock.time());
      audit.appendAll(Actor.SERVICE, lost.stream().map(JobRuns::lost).toList());
    }
  }

  private static AuditNote lost(JobRunRow row) {
    return AuditNote.of("INTERRUPT_JOB", "JOB", row.job())
        .with(AuditResult.FAILED)
        .with(Map.of("run", row.toRun().id(), "node", row.node(), "startedAt", row.startedAt()));
  }

  /** Notes how far a run has come; total is null while unknown. */
  public void progress(JobRun run, long processed, @Nullable Long total) {
    rows.progress(run.id(), processed, total);
  }

  /** Notes that a run has ended. */
  public void end(JobRun run, JobResult result, @Nullable String messageKey) {
    rows.end(run.id(), result, clock.time(), messageKey);
    audit.append(
        Actor.SERVICE,
        AuditNote.of("RUN_JOB", "JOB", run.job())
            .with(result == JobResult.DONE ? AuditResult.DONE : AuditResult.FAILED)
            .with(Map.of("run", run.id(), "upTo", run.upTo())));
  }

  /** The latest run of each job that has ever run, by the job's name. */
  public Map<String, JobRun> latest() {
    return rows.latest().stream()
        .map(JobRunRow::toRun)
        .collect(Collectors.toMap(JobRun::job, Function.identity()));
  }

  /** The last runs of a job, the newest first. */
  public List<JobRun> recent(String job, int limit) {
    return rows.recent(job, limit).stream().map(JobRunRow::toRun).toList();
  }
}
