package cn.jiangxin.jobs;

import io.micronaut.context.BeanContext;
import jakarta.inject.Singleton;
import org.quartz.Job;
import org.quartz.Scheduler;
import org.quartz.spi.JobFactory;
import org.quartz.spi.TriggerFiredBundle;

/**
 * Makes the one kind of job there is. The class name in the database is not followed, so whoever
 * can write there can not choose what runs.
 */
@Singleton
final class BeanJobFactory implements JobFactory {
  private final BeanContext context;

  BeanJobFactory(BeanContext context) {
    this.context = context;
  }

  @Override
  public Job newJob(TriggerFiredBundle bundle, Scheduler scheduler) {
    return context.getBean(DueWorkJob.class);
  }
}
