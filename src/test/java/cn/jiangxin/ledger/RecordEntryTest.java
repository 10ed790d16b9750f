package cn.jiangxin.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Actor.Assignment;
import cn.jiangxin.access.Role;
import cn.jiangxin.assessment.Reassess;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.testing.AStudio;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Situations;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.TestDatabase;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@CleanDatabase
class RecordEntryTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @Inject RecordEntry record;
  @Inject CorrectEntry correct;
  @Inject VoidEntry voidEntry;
  @Inject ActivityLedger activities;
  @Inject Reassess reassess;
  @Inject Situations situations;
  @Inject TestClock clock;

  private AStudio studio;
  private AStudio foreign;
  private Actor leader;

  @BeforeEach
  void aStudioWithThreeActivitiesInTheLastYear() throws SQLException {
    TestDatabase.empty();
    clock.set(TODAY);
    long unit = situations.unitUnder(situations.upperUnion("U", "BDA_UNION"), "E");
    studio =
        situations
            .aStudio(unit)
            .withMembers(12)
            .recognisedOn("2024-11-30")
            .withExchangeActivities(2025, 3);
    foreign = situations.aStudio(unit).withMembers(12).recognisedOn("2024-11-30");
    long account =
        Situations.insert(
            "INSERT INTO account (login, name, password_hash, created_at) VALUES ('l', '沈', 'x', NOW(6))");
    leader =
        new Actor(account, "l", "沈", Set.of(new Assignment(Role.STUDIO_LEADER, null, studio.id())));
    reassess.now(studio.id());
  }

  @AfterEach
  void theClockGoesOn() {
    clock.reset();
  }

  @Test
  void BDA_14_4_alert_closes_when_the_fourth_activity_is_recorded() {
    assertThat(openAlerts("BDA-14.4", "2025")).isEqualTo(1);

    Result<Activity> result = record(form("2025-12-30"), "k1");

    assertThat(result).isInstanceOf(Result.Done.class);
    assertThat(openAlerts("BDA-14.4", "2025")).isZero();
    assertThat(count("finding", "clause = 'BDA-14.4' AND period = '2025' AND verdict = 'PASS'"))
        .isEqualTo(1);
  }

  @Test
  void BDA_14_4_activity_of_the_next_year_leaves_the_alert_open() {
    record(form("2026-01-01"), "k1");

    assertThat(openAlerts("BDA-14.4", "2025")).isEqualTo(1);
  }

  @Test
  void the_alert_comes_back_as_the_same_alert_when_the_entry_is_voided() {
    Activity entry = done(record(form("2025-12-30"), "k1"));

    voidEntry.in(activities, leader, studio.code(), entry.id(), "重复登记");

    assertThat(
            count(
                "alert",
                "clause = 'BDA-14.4' AND period = '2025' AND closed_on IS NULL AND times_opened = 2"))
        .isEqualTo(1);
  }

  @Test
  void a_correction_voids_the_old_entry_and_stands_in_its_place() {
    Activity entry = done(record(form("2025-12-30"), "k1"));

    Activity corrected =
        done(
            correct.of(
                activities, leader, studio.code(), entry.id(), form("2025-12-29"), "日期有误", "k2"));

    assertThat(corrected.startedOn()).isEqualTo("2025-12-29");
    assertThat(count("activity", "corrects_id = " + entry.id() + " AND voided_at IS NULL"))
        .isEqualTo(1);
    assertThat(count("activity", "id = " + entry.id() + " AND void_reason = '日期有误'")).isEqualTo(1);
    assertThat(openAlerts("BDA-14.4", "2025")).isZero();
  }

  @Test
  void an_entry_that_stands_no_longer_can_be_neither_corrected_nor_voided() {
    Activity entry = done(record(form("2025-12-30"), "k1"));
    voidEntry.in(activities, leader, studio.code(), entry.id(), "重复登记");

    assertThat(keys(voidEntry.in(activities, leader, studio.code(), entry.id(), "重复登记")))
        .containsExactly("ledger.refused.gone");
    assertThat(
            keys(
                correct.of(
                    activities, leader, studio.code(), entry.id(), form("2025-12-29"), "日期", "k3")))
        .containsExactly("ledger.refused.gone");
  }

  @Test
  void the_same_key_twice_records_one_entry_and_answers_the_same() {
    Activity first = done(record(form("2025-12-30"), "k1"));
    Activity second = done(record(form("2025-12-30"), "k1"));

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(count("activity", "idempotency_key = 'k1'")).isEqualTo(1);
    assertThat(count("audit_entry", "action = 'RECORD_ENTRY'")).isEqualTo(1);
  }

  @Test
  void the_same_key_many_times_at_once_records_one_entry_and_answers_the_same() throws Exception {
    List<Result<Activity>> answers = atOnce(8, i -> record(form("2025-12-30"), "k1"));

    assertThat(answers)
        .extracting(answer -> done(answer).id())
        .containsOnly(done(answers.get(0)).id());
    assertThat(count("activity", "idempotency_key = 'k1'")).isEqualTo(1);
  }

  @Test
  void entries_recorded_at_once_are_all_counted_by_the_last_finding() throws Exception {
    atOnce(8, i -> record(form("2025-12-30"), "k" + i)).forEach(RecordEntryTest::done);

    assertThat(
            Situations.number(
                "SELECT counted FROM finding WHERE clause = 'BDA-14.4' AND period = '2025' AND studio_id = "
                    + studio.id()))
        .isEqualTo(11);
  }

  @Test
  void a_studio_outside_the_scope_is_unknown_and_nothing_is_written() {
    Result<Activity> result =
        record.into(activities, leader, foreign.code(), form("2025-12-30"), "k1");

    assertThat(keys(result)).containsExactly("ledger.refused.unknownStudio");
    assertThat(count("activity", "studio_id = " + foreign.id())).isZero();
  }

  @Test
  void an_activity_of_today_is_accepted_and_one_of_tomorrow_refused() {
    assertThat(record(form("2026-03-02"), "k1")).isInstanceOf(Result.Done.class);
    assertThat(keys(record(form("2026-03-03"), "k2"))).containsExactly("ledger.check.future");
  }

  @Test
  void every_fault_of_a_form_is_told_at_its_field_and_nothing_is_written() {
    ActivityForm bad =
        new ActivityForm(
            "NO_SUCH",
            null,
            " ",
            null,
            "工会",
            null,
            null,
            LocalDate.of(2026, 1, 5),
            LocalDate.of(2026, 1, 4),
            -1,
            null,
            null,
            null,
            Set.of(foreign.leader()));

    Result<Activity> result = record(bad, "k1");

    List<Reason> reasons = result.fold(done -> List.of(), refused -> refused);
    assertThat(reasons)
        .extracting(Reason::field)
        .containsExactlyInAnyOrder(
            "title", "type", "mode", "endedOn", "outsideParticipants", "members");
    assertThat(count("activity", "idempotency_key = 'k1'")).isZero();
  }

  private static <T> List<T> atOnce(int times, IntFunction<T> act) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(times);
    try {
      CountDownLatch start = new CountDownLatch(1);
      List<Future<T>> answers =
          IntStream.range(0, times)
              .mapToObj(
                  i ->
                      threads.submit(
                          () -> {
                            start.await();
                            return act.apply(i);
                          }))
              .toList();
      start.countDown();
      List<T> all = new ArrayList<>();
      for (Future<T> answer : answers) {
        all.add(answer.get(30, TimeUnit.SECONDS));
      }
      return all;
    } finally {
      threads.shutdownNow();
    }
  }

  private Result<Activity> record(ActivityForm form, String key) {
    return record.into(activities, leader, studio.code(), form, key);
  }

  private static ActivityForm form(String day) {
    return new ActivityForm(
        "SKILL_TRAINING",
        "SELF_ORGANISED",
        "刀具刃磨培训",
        "现场示范",
        "单位工会",
        null,
        null,
        LocalDate.parse(day),
        null,
        3,
        null,
        null,
        null,
        Set.of());
  }

  private static <T> T done(Result<T> result) {
    return result.fold(
        value -> value,
        reasons -> {
          throw new AssertionError("refused: " + reasons);
        });
  }

  private static List<String> keys(Result<?> result) {
    return result.fold(value -> List.of(), reasons -> reasons.stream().map(Reason::key).toList());
  }

  private long openAlerts(String clause, String period) {
    return count(
        "alert",
        "studio_id = "
            + studio.id()
            + " AND clause = '"
            + clause
            + "' AND period = '"
            + period
            + "' AND closed_on IS NULL");
  }

  private static long count(String table, String where) {
    return Situations.number("SELECT COUNT(*) FROM " + table + " WHERE " + where);
  }
}
