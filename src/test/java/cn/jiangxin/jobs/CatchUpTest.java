package cn.jiangxin.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.oversight.job.JobResult;
import cn.jiangxin.oversight.job.JobRun;
import cn.jiangxin.oversight.job.JobRuns;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Situations;
import cn.jiangxin.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@CleanDatabase
@Timeout(60)
class CatchUpTest {
  private static final Map<String, Object> SETTINGS =
      Map.of("jiangxin.jobs.enabled", "true", "jiangxin.jobs.schedule.count-slowly", "0 0 4 1 1 ?");

  /** Leaves the alarms in the database. */
  @BeforeEach
  void runForAMoment() {
    try (EmbeddedServer node = start()) {
      assertThat(node.isRunning()).isTrue();
    }
  }

  @Test
  void alarm_missed_while_no_node_ran_is_made_up_for_once_at_the_next_start() throws SQLException {
    long due = System.currentTimeMillis() - Duration.ofDays(9).toMillis();
    change(
        "UPDATE QRTZ_TRIGGERS SET NEXT_FIRE_TIME = %1$d, START_TIME = %1$d"
            + " WHERE TRIGGER_NAME = 'COUNT_SLOWLY'",
        due);

    try (EmbeddedServer next = start()) {
      assertThat(awaitRuns(next).runs).hasSize(1);
    }
  }

  @Test
  void run_of_a_node_that_died_is_marked_and_done_again_by_another() throws SQLException {
    long fired = System.currentTimeMillis() - Duration.ofMinutes(5).toMillis();
    change(
        "UPDATE QRTZ_TRIGGERS SET TRIGGER_STATE = 'BLOCKED' WHERE TRIGGER_NAME = 'COUNT_SLOWLY'");
    change("INSERT INTO QRTZ_SCHEDULER_STATE VALUES ('jiangxin', 'dead-node', %d, 2000)", fired);
    change(
        "INSERT INTO QRTZ_FIRED_TRIGGERS VALUES ('jiangxin', 'entry', 'COUNT_SLOWLY', 'DEFAULT',"
            + " 'dead-node', %1$d, %1$d, 5, 'EXECUTING', 'COUNT_SLOWLY', 'DEFAULT', '1', '1')",
        fired);
    change(
        "INSERT INTO job_run (job, node, up_to, started_at, result)"
            + " VALUES ('COUNT_SLOWLY', 'dead-node', '2026-11-01', '2026-11-01 04:00', 'RUNNING')");

    try (EmbeddedServer other = start()) {
      awaitRuns(other);
      List<JobRun> runs =
          other.getApplicationContext().getBean(JobRuns.class).recent(CountSlowly.NAME, 2);
      assertThat(runs.get(0).node()).isNotEqualTo("dead-node");
      assertThat(runs.get(1).node()).isEqualTo("dead-node");
      assertThat(runs.get(1).result()).isEqualTo(JobResult.INTERRUPTED);
      assertThat(
              Situations.number(
                  "SELECT COUNT(*) FROM audit_entry WHERE action = 'INTERRUPT_JOB' AND subject_code = 'COUNT_SLOWLY' AND result = 'FAILED' AND detail LIKE '%dead-node%'"))
          .isEqualTo(1);
    }
  }

  private static EmbeddedServer start() {
    return ApplicationContext.run(EmbeddedServer.class, SETTINGS, "test");
  }

  private static CountSlowly awaitRuns(EmbeddedServer node) {
    CountSlowly work = node.getApplicationContext().getBean(CountSlowly.class);
    while (work.runs.isEmpty()) {
      Pause.shortly();
    }
    return work;
  }

  private static void change(String sql, Object... values) throws SQLException {
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql.formatted(values))).isEqualTo(1);
    }
  }
}
