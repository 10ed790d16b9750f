package cn.jiangxin.jobs;

import cn.jiangxin.oversight.job.JobAlarm;
import cn.jiangxin.oversight.job.JobCatalogue;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.platform.StartProblem;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.quartz.CronExpression;
import org.quartz.CronScheduleBuilder;
import org.quartz.CronTrigger;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;

/** The alarms of the jobs, kept in the database where all nodes see them. */
@Singleton
final class Alarms implements JobAlarm {
  private final Scheduler scheduler;
  private final JobCatalogue catalogue;

  Alarms(Scheduler scheduler, JobCatalogue catalogue) {
    this.scheduler = scheduler;
    this.catalogue = catalogue;
  }

  /**
   * Brings the stored alarms in line with the catalogue. An alarm whose schedule is unchanged is
   * left as it is: it may have been missed while no node ran, and replacing it would forget that.
   */
  void keep() throws SchedulerException {
    for (JobKey stored : scheduler.getJobKeys(GroupMatcher.anyJobGroup())) {
      if (catalogue.find(stored.getName()).isEmpty()) {
        scheduler.deleteJob(stored);
      }
    }
    for (JobCatalogue.Job job : catalogue.jobs()) {
      if (!job.schedule().equals(storedSchedule(job.name()))) {
        scheduler.scheduleJob(detail(job), Set.of(trigger(job)), true);
      }
    }
  }

  private String storedSchedule(String name) throws SchedulerException {
    return scheduler.getTrigger(new TriggerKey(name)) instanceof CronTrigger cron
        ? cron.getCronExpression()
        : "";
  }

  private static JobDetail detail(JobCatalogue.Job job) {
    return JobBuilder.newJob(DueWorkJob.class)
        .withIdentity(job.name())
        .storeDurably()
        .requestRecovery()
        .build();
  }

  private static Trigger trigger(JobCatalogue.Job job) {
    return TriggerBuilder.newTrigger()
        .withIdentity(job.name())
        .withSchedule(
            CronScheduleBuilder.cronSchedule(expression(job))
                .inTimeZone(TimeZone.getTimeZone(BusinessClock.ZONE))
                .withMisfireHandlingInstructionFireAndProceed())
        .build();
  }

  private static CronExpression expression(JobCatalogue.Job job) {
    try {
      return new CronExpression(job.schedule());
    } catch (ParseException e) {
      throw new StartProblem("platform.start.bad-schedule", e, job.name(), job.schedule());
    }
  }

  @Override
  public void ringNow(String job) {
    try {
      keep();
      scheduler.triggerJob(new JobKey(job));
    } catch (SchedulerException e) {
      throw new IllegalStateException("cannot wake " + job, e);
    }
  }

  @Override
  public Optional<LocalDateTime> next(String job) {
    try {
      return Optional.ofNullable(scheduler.getTrigger(new TriggerKey(job)))
          .map(Trigger::getNextFireTime)
          .map(moment -> LocalDateTime.ofInstant(moment.toInstant(), BusinessClock.ZONE));
    } catch (SchedulerException e) {
      throw new IllegalStateException("cannot read the alarm of " + job, e);
    }
  }
}
