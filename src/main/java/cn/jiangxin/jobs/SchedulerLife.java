package cn.jiangxin.jobs;

import cn.jiangxin.platform.StartProblem;
import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;

/** Starts the scheduler with the server, so that commands run beside a service start no jobs. */
@Singleton
@Requires(property = "jiangxin.jobs.enabled", notEquals = "false")
final class SchedulerLife {
  private final Scheduler scheduler;
  private final Alarms alarms;

  SchedulerLife(Scheduler scheduler, Alarms alarms) {
    this.scheduler = scheduler;
    this.alarms = alarms;
  }

  @EventListener
  void start(ServerStartupEvent event) {
    try {
      alarms.keep();
      scheduler.start();
    } catch (SchedulerException e) {
      throw new StartProblem("platform.start.scheduler", e, String.valueOf(e.getMessage()));
    }
  }

  /** Lets a running job end: the pool it writes through closes after this. */
  @PreDestroy
  void stop() throws SchedulerException {
    scheduler.shutdown(true);
  }
}
