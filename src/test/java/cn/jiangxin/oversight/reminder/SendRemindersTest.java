package cn.jiangxin.oversight.reminder;

import static cn.jiangxin.testing.SmallDistrict.AUDITOR;
import static cn.jiangxin.testing.SmallDistrict.LEADER;
import static cn.jiangxin.testing.SmallDistrict.OTHER_LEADER;
import static cn.jiangxin.testing.SmallDistrict.TODAY;
import static cn.jiangxin.testing.SmallDistrict.UNIT_UNION;
import static cn.jiangxin.testing.SmallDistrict.column;
import static cn.jiangxin.testing.SmallDistrict.execute;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Actor;
import cn.jiangxin.platform.Progress;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.TestDatabase;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CleanDatabase
@MicronautTest(transactional = false)
class SendRemindersTest {

  @Inject SendReminders job;
  @Inject Reminders reminders;
  @Inject TestClock clock;

  @BeforeEach
  void district() throws SQLException {
    TestDatabase.empty();
    SmallDistrict.insert();
  }

  @Test
  void leader_unit_union_and_upper_union_are_reminded_and_nobody_else() throws SQLException {
    SmallDistrict.deadline(1, "T-1", "2026-12-31", "2026-09-15");
    run(TODAY);
    assertThat(sent()).containsExactly("21 2026-09-15", "22 2026-09-15", "23 2026-09-15");
    assertThat(reminders.unread(AUDITOR)).isZero();
  }

  @Test
  void a_stage_is_due_on_its_day_and_not_the_day_before() throws SQLException {
    SmallDistrict.deadline(4, "T-1", "2026-12-31", "2026-09-16");
    run(TODAY);
    assertThat(sent()).isEmpty();
    run(TODAY.plusDays(1));
    assertThat(sent()).containsExactly("25 2026-09-16");
  }

  @Test
  void nothing_is_sent_twice_however_often_it_runs() throws SQLException {
    SmallDistrict.deadline(1, "T-1", "2026-12-31", "2026-09-10");
    for (int i = 0; i < 3; i++) {
      run(TODAY.plusDays(i));
    }
    assertThat(sent()).hasSize(3);
  }

  @Test
  void nine_days_without_a_run_are_caught_up() throws SQLException {
    SmallDistrict.deadline(4, "T-1", "2026-12-31", "2026-09-07", "2026-09-15", "2026-10-15");
    SmallDistrict.deadline(4, "T-2", "2026-10-01", "2026-09-10");
    run(TODAY.minusDays(9));
    run(TODAY);
    assertThat(sent()).containsExactly("25 2026-09-07", "25 2026-09-10", "25 2026-09-15");
  }

  @Test
  void the_deadline_day_itself_is_reminded_of_and_the_day_after_is_not() throws SQLException {
    SmallDistrict.deadline(4, "T-1", "2026-09-15", "2026-09-01");
    SmallDistrict.deadline(4, "T-2", "2026-09-14", "2026-09-02");
    run(TODAY);
    assertThat(sent()).containsExactly("25 2026-09-01");
  }

  @Test
  void a_settled_deadline_is_not_reminded_of() throws SQLException {
    long deadline = SmallDistrict.deadline(4, "T-1", "2026-12-31", "2026-09-01");
    execute("UPDATE obligation SET settled_on = '2026-09-10' WHERE id = " + deadline);
    run(TODAY);
    assertThat(sent()).isEmpty();
  }

  @Test
  void a_moved_deadline_is_reminded_of_anew() throws SQLException {
    long deadline = SmallDistrict.deadline(4, "T-1", "2026-10-31", "2026-09-01");
    run(TODAY);
    execute("UPDATE obligation SET due_on = '2026-11-30' WHERE id = " + deadline);
    run(TODAY.plusDays(1));
    assertThat(sent()).containsExactly("25 2026-09-01", "25 2026-09-01");
  }

  @Test
  void a_disabled_account_is_sent_nothing() throws SQLException {
    SmallDistrict.deadline(4, "T-1", "2026-12-31", "2026-09-01");
    execute("UPDATE account SET disabled_at = NOW(6) WHERE id = 25");
    run(TODAY);
    assertThat(sent()).isEmpty();
  }

  @Test
  void the_inbox_shows_one_line_a_deadline_and_reading_it_reads_its_earlier_stages()
      throws SQLException {
    SmallDistrict.deadline(1, "T-1", "2026-12-31", "2026-09-01", "2026-09-15");
    SmallDistrict.deadline(1, "T-2", "2026-11-30", "2026-09-01");
    run(TODAY);
    List<Reminder> inbox = reminders.of(LEADER, 1).items();
    assertThat(inbox).extracting(Reminder::clause).containsExactly("T-2", "T-1");
    assertThat(reminders.unread(LEADER)).isEqualTo(2);

    reminders.markRead(LEADER, inbox.get(1).id());
    assertThat(reminders.unread(LEADER)).isEqualTo(1);
    assertThat(reminders.of(LEADER, 1).items())
        .extracting(Reminder::read)
        .containsExactly(false, true);

    reminders.markAllRead(LEADER);
    assertThat(reminders.unread(LEADER)).isZero();
    assertThat(reminders.unread(UNIT_UNION)).isEqualTo(2);
  }

  @Test
  void nobody_can_read_away_the_reminders_of_another() throws SQLException {
    SmallDistrict.deadline(1, "T-1", "2026-12-31", "2026-09-01");
    run(TODAY);
    reminders.markRead(OTHER_LEADER, reminders.of(LEADER, 1).items().get(0).id());
    assertThat(reminders.unread(LEADER)).isEqualTo(1);
  }

  @Test
  void a_reminder_of_a_studio_that_is_no_longer_in_scope_is_not_shown() throws SQLException {
    SmallDistrict.deadline(1, "T-1", "2026-12-31", "2026-09-01");
    run(TODAY);
    Actor moved =
        new Actor(LEADER.accountId(), LEADER.login(), LEADER.name(), OTHER_LEADER.assignments());
    assertThat(reminders.of(moved, 1).items()).isEmpty();
    assertThat(reminders.unread(moved)).isZero();
  }

  private void run(LocalDate day) {
    clock.set(day);
    job.runUpTo(day, Progress.UNWATCHED);
  }

  private static List<String> sent() throws SQLException {
    return column(
        "SELECT CONCAT(account_id, ' ', stage_on) FROM reminder ORDER BY account_id, stage_on");
  }
}
