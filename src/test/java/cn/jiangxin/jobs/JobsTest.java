package cn.jiangxin.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Actor;
import cn.jiangxin.oversight.job.JobResult;
import cn.jiangxin.oversight.job.JobRun;
import cn.jiangxin.oversight.job.ListJobs;
import cn.jiangxin.oversight.job.ListJobs.JobState;
import cn.jiangxin.oversight.job.RunJobNow;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.TestClock;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@MicronautTest(transactional = false)
@CleanDatabase
@Property(name = "jiangxin.jobs.enabled", value = "true")
@Property(name = "jiangxin.jobs.schedule.count-slowly", value = "0 0 4 1 1 ?")
@Timeout(30)
class JobsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  @Inject EmbeddedServer server;
  @Inject RunJobNow runJobNow;
  @Inject ListJobs listJobs;
  @Inject CountSlowly work;
  @Inject TestClock clock;

  @BeforeEach
  void settle() {
    work.gate = new CountDownLatch(0);
    work.failing = false;
    clock.set(DAY);
  }

  @Test
  void job_woken_now_runs_up_to_today_and_leaves_its_record() {
    assertThat(wake()).isEqualTo(Result.done(CountSlowly.NAME));

    JobRun run = awaitRun(r -> r.result() == JobResult.DONE);
    assertThat(run.upTo()).isEqualTo(DAY);
    assertThat(run.percent()).isEqualTo(100);
    assertThat(run.endedAt()).isNotNull();
    assertThat(work.runs).contains(DAY);
  }

  @Test
  void progress_is_seen_while_the_job_runs_and_a_second_waking_is_refused() {
    work.gate = new CountDownLatch(1);
    wake();

    JobRun run = awaitRun(r -> r.result() == JobResult.RUNNING && r.total() != null);
    assertThat(run.total()).isEqualTo(4);
    assertThat(state().running()).isTrue();
    assertThat(wake()).isEqualTo(Result.refused(Reason.of("jobs.refused.running")));

    work.gate.countDown();
    awaitRun(r -> r.result() == JobResult.DONE);
  }

  @Test
  void failing_work_ends_the_run_as_failed_and_the_job_runs_again() {
    work.failing = true;
    wake();
    assertThat(awaitRun(r -> r.result() == JobResult.FAILED).messageKey())
        .isEqualTo("jobs.message.failed");

    work.failing = false;
    wake();
    awaitRun(r -> r.result() == JobResult.DONE);
  }

  @Test
  void next_alarm_is_that_of_the_schedule_in_Shanghai() {
    LocalDateTime next = Objects.requireNonNull(state().next());
    assertThat(next.toLocalTime()).isEqualTo(LocalTime.of(4, 0));
    assertThat(next.getDayOfYear()).isEqualTo(1);
  }

  @Test
  void name_outside_the_catalogue_is_refused() {
    assertThat(runJobNow.run(Actor.SERVICE, "java.lang.Runtime"))
        .isEqualTo(Result.refused(Reason.of("jobs.refused.unknown")));
  }

  @Test
  void person_without_the_permission_sees_and_wakes_nothing() {
    Actor visitor = new Actor(1L, "visitor", "Visitor", Set.of());
    assertThat(runJobNow.run(visitor, CountSlowly.NAME))
        .isEqualTo(Result.refused(Reason.of("jobs.refused.not-allowed")));
    assertThat(listJobs.list(visitor)).isEmpty();
  }

  private Result<String> wake() {
    return runJobNow.run(Actor.SERVICE, CountSlowly.NAME);
  }

  private JobRun awaitRun(Predicate<JobRun> wanted) {
    JobRun last = state().last();
    while (last == null || !wanted.test(last)) {
      Pause.shortly();
      last = state().last();
    }
    return last;
  }

  private JobState state() {
    return listJobs.list(Actor.SERVICE).stream()
        .filter(job -> job.name().equals(CountSlowly.NAME))
        .findFirst()
        .orElseThrow();
  }
}
