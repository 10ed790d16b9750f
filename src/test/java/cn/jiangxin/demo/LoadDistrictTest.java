package cn.jiangxin.demo;

import static cn.jiangxin.demo.DemoDatabase.number;
import static cn.jiangxin.demo.DemoDatabase.texts;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Accounts;
import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.assessment.ReassessDue;
import cn.jiangxin.funding.Grants;
import cn.jiangxin.ledger.ActivityForm;
import cn.jiangxin.ledger.ActivityLedger;
import cn.jiangxin.ledger.RecordEntry;
import cn.jiangxin.shared.Result;
import cn.jiangxin.studio.Studios;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.TestDatabase;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@CleanDatabase
@MicronautTest(transactional = false)
class LoadDistrictTest {

  private static final LocalDate USUAL = LocalDate.of(2026, 11, 20);

  /** From then on the Beijing plan of 2024 has projects in time and overdue. */
  private static final LocalDate PLAN_OVER = LocalDate.of(2026, 7, 16);

  private static final Set<String> MET = Set.of("PASS");
  private static final Set<String> NOT_MET = Set.of("FLAG", "BLOCK", "PROPOSE_REVOCATION", "HUMAN");

  private static final List<String> CLAUSES =
      List.of(
          "BDA-3",
          "BDA-4.1",
          "BDA-4.2",
          "BDA-4.3",
          "BDA-4.4",
          "BDA-5.1",
          "BDA-5.2",
          "BDA-5.3",
          "BDA-6.1",
          "BDA-6.2",
          "BDA-7.1",
          "BDA-8.1",
          "BDA-8.2",
          "BDA-8.3",
          "BDA-9.1",
          "BDA-9.2",
          "BDA-14.1",
          "BDA-14.2",
          "BDA-14.3",
          "BDA-14.4",
          "BDA-17.1",
          "BDA-17.2",
          "BDA-17.3",
          "BDA-22.1",
          "BDA-23.1",
          "BDA-23.2",
          "BDA-24.2",
          "BDA-24.4",
          "BDA-25.4",
          "BDA-26.1",
          "BDA-32.4a",
          "BDA-32.4b");

  @Inject LoadDistrict district;
  @Inject ReassessDue reassess;
  @Inject RecordEntry record;
  @Inject ActivityLedger activities;
  @Inject Accounts accounts;
  @Inject DemoAccounts demo;
  @Inject Studios studios;
  @Inject Grants grants;
  @Inject TestClock clock;

  private void load(LocalDate today) throws SQLException {
    TestDatabase.empty();
    clock.set(today);
    assertThat(district.load(today)).isTrue();
    reassess.upTo(today, judged -> {});
  }

  @Test
  void the_district_is_as_large_as_it_should_be() throws SQLException {
    load(USUAL);
    assertThat(number("SELECT COUNT(*) FROM studio")).isGreaterThanOrEqualTo(44);
    assertThat(number("SELECT COUNT(DISTINCT unit_id) FROM studio")).isEqualTo(5);
    assertThat(number("SELECT COUNT(DISTINCT type) FROM studio_type")).isEqualTo(3);
    assertThat(number("SELECT COUNT(*) FROM organisation WHERE kind = 'UPPER_UNION'")).isEqualTo(2);
    assertThat(number("SELECT COUNT(DISTINCT YEAR(started_on)) FROM activity"))
        .isGreaterThanOrEqualTo(5);
    assertThat(number("SELECT COUNT(DISTINCT category) FROM spending")).isEqualTo(10);
    assertThat(number("SELECT COUNT(DISTINCT account) FROM posting WHERE account LIKE 'PAYER:%'"))
        .isEqualTo(4);
    assertThat(number("SELECT COUNT(*) FROM money_entry WHERE kind = 'REVERSAL'")).isPositive();
    assertThat(district.load(USUAL)).as("loaded once only").isFalse();
  }

  @Test
  void the_same_day_gives_the_same_district() throws SQLException {
    load(USUAL);
    Map<String, String> first = DemoDatabase.contents();
    load(USUAL);
    assertThat(DemoDatabase.contents()).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-20",
        "2027-01-01",
        "2027-12-31",
        "2028-02-29",
        "2027-03-01",
        "2027-07-04"
      })
  void on_any_day_each_clause_is_met_by_one_and_not_by_another(LocalDate today)
      throws SQLException {
    load(today);
    Map<String, Set<String>> verdicts = DemoDatabase.verdicts();
    for (String clause : CLAUSES) {
      assertBoth(clause, verdicts.getOrDefault(clause, Set.of()));
    }
    if (!today.isBefore(PLAN_OVER) && today.getYear() < 2028) {
      assertBoth("BJ24-J.5", verdicts.getOrDefault("BJ24-J.5", Set.of()));
      assertBoth("BJ24-J.6", verdicts.getOrDefault("BJ24-J.6", Set.of()));
    }
    assertThat(verdicts.get("BDA-26.2")).contains("PASS", "OPEN");
    assertThat(verdicts.get("BDA-24.1")).contains("PASS", "OPEN");
    assertNothingLiesAhead(today);
    assertMoneyIsInOrder();
    assertMostStudiosAreInOrder();
    assertLeadersAreAsTold(today);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-20", "2027-01-01", "2028-02-29"})
  void one_activity_dated_last_year_leaves_no_alert_but_that_it_is_late(LocalDate today)
      throws SQLException {
    load(today);
    Actor leader = actor("leader");
    Result<?> result =
        record.into(activities, leader, "TL-01", activity(today.getYear() - 1), "demo-story");
    assertThat(result).isInstanceOf(Result.Done.class);
    assertThat(alerts("TL-01")).isSubsetOf("BDA-22.1 L" + (today.getYear() - 1));
  }

  @Test
  void boundaries_are_met_to_the_last_member_and_the_last_square_centimetre() throws SQLException {
    load(USUAL);
    assertThat(verdict("TL-04", "BDA-8.1")).containsExactly("PASS");
    assertThat(counted("TL-04", "BDA-8.1")).isEqualTo("10");
    assertThat(counted("TL-05", "BDA-8.1")).isEqualTo("9");
    assertThat(verdict("TL-05", "BDA-8.1")).containsExactly("FLAG");
    assertThat(verdict("TL-06", "BDA-5.1")).containsExactly("PASS");
    assertThat(verdict("TL-07", "BDA-5.1")).containsExactly("FLAG");
  }

  @Test
  void each_log_in_sees_its_part_of_the_district() throws SQLException {
    load(USUAL);
    assertThat(seen("leader")).isEqualTo(1);
    assertThat(seen("unit")).isEqualTo(15);
    assertThat(seen("district")).isEqualTo(60);
    assertThat(seen("group")).isEqualTo(18);
    assertThat(seen("auditor")).isEqualTo(60);
    assertThat(seen("system")).isZero();
    assertThat(grants.all(actor("auditor").scopeFor(Permission.READ_MONEY))).hasSizeGreaterThan(50);
  }

  @Test
  void the_districts_fiscal_funds_pay_for_units_of_the_group() throws SQLException {
    load(USUAL);
    assertThat(
            texts(
                "SELECT DISTINCT CONCAT(LEFT(s.code, 2), ' ', p.account) FROM posting p"
                    + " JOIN boost_grant g ON g.id = p.grant_id JOIN studio s ON s.id = g.studio_id"
                    + " WHERE g.clause LIKE 'BDA%' AND p.account LIKE 'PAYER:%' ORDER BY 1"))
        .containsExactly(
            "GF PAYER:BDA_UNION",
            "SD PAYER:BDA_FISCAL",
            "SW PAYER:BDA_FISCAL",
            "TL PAYER:BDA_UNION",
            "ZY PAYER:BDA_UNION");
  }

  private static void assertBoth(String clause, Set<String> verdicts) {
    assertThat(verdicts).as("%s is met somewhere", clause).containsAnyElementsOf(MET);
    assertThat(verdicts).as("%s is not met somewhere", clause).containsAnyElementsOf(NOT_MET);
  }

  private static void assertNothingLiesAhead(LocalDate today) throws SQLException {
    for (String column :
        List.of(
            "activity.ended_on",
            "outcome.formed_on",
            "outcome.applied_on",
            "project.approved_on",
            "project.completed_on",
            "project.closure_filed_on",
            "project.boost_awarded_on",
            "review.decided_on",
            "decision.decided_on",
            "recognition.plaque_on",
            "rectification.reported_on",
            "rectification.judged_on",
            "money_entry.happened_on",
            "member.joined_on",
            "member.left_on",
            "member.recorded_at",
            "activity.recorded_at",
            "spending.recorded_at",
            "project_acceptance.accepted_on",
            "application.applied_on")) {
      String table = column.substring(0, column.indexOf('.'));
      assertThat(
              number(
                  "SELECT COUNT(*) FROM %s WHERE DATE(%s) > '%s'".formatted(table, column, today)))
          .as(column)
          .isZero();
    }
  }

  private static void assertMoneyIsInOrder() throws SQLException {
    assertThat(number("SELECT COALESCE(SUM(amount_fen), 0) FROM posting")).isZero();
    assertThat(
            number(
                "SELECT COUNT(*) FROM (SELECT entry_id FROM posting GROUP BY entry_id"
                    + " HAVING SUM(amount_fen) <> 0) unbalanced"))
        .isZero();
    assertThat(
            number(
                "SELECT COUNT(*) FROM (SELECT SUM(p.amount_fen) OVER (PARTITION BY p.grant_id"
                    + " ORDER BY e.happened_on) AS balance FROM posting p"
                    + " JOIN money_entry e ON e.id = p.entry_id WHERE p.account = 'FUNDS') days"
                    + " WHERE balance < 0"))
        .as("overdrawn on some day")
        .isZero();
  }

  private static void assertMostStudiosAreInOrder() throws SQLException {
    long all = number("SELECT COUNT(*) FROM studio");
    long troubled =
        number(
            "SELECT COUNT(DISTINCT studio_id) FROM alert"
                + " WHERE closed_on IS NULL AND verdict <> 'OPEN'");
    assertThat((all - troubled) * 100 / all).as("percent in order").isBetween(52L, 70L);
  }

  private static void assertLeadersAreAsTold(LocalDate today) throws SQLException {
    assertThat(alerts("TL-01")).containsExactly("BDA-14.4 " + (today.getYear() - 1));
    assertThat(alerts("TL-02")).isEmpty();
    String thisYear =
        "SELECT COUNT(*) FROM activity a JOIN studio s ON s.id = a.studio_id"
            + " WHERE s.code = 'TL-01' AND a.exchange AND YEAR(a.started_on) = "
            + today.getYear();
    assertThat(number(thisYear)).isEqualTo(Math.min(3, today.getDayOfYear() - 1));
  }

  private static List<String> alerts(String studio) throws SQLException {
    return texts(
        "SELECT CONCAT(a.clause, ' ', a.period) FROM alert a JOIN studio s ON s.id = a.studio_id"
            + " WHERE a.closed_on IS NULL AND a.verdict <> 'OPEN' AND s.code = '"
            + studio
            + "'");
  }

  private static Set<String> verdict(String studio, String clause) throws SQLException {
    return new HashSet<>(
        texts(
            "SELECT verdict FROM finding WHERE subject_code = '%s' AND clause = '%s'"
                .formatted(studio, clause)));
  }

  private static String counted(String studio, String clause) throws SQLException {
    return texts(
            "SELECT ROUND(counted) FROM finding WHERE subject_code = '%s' AND clause = '%s'"
                .formatted(studio, clause))
        .get(0);
  }

  private int seen(String login) {
    return studios.idsAfter(0, 200, actor(login).scopeFor(Permission.READ_REGISTRY)).size();
  }

  private Actor actor(String login) {
    return accounts.actor(accounts.find(login).orElseThrow());
  }

  private static ActivityForm activity(int year) {
    LocalDate day = LocalDate.of(year, 12, 18);
    return new ActivityForm(
        "SKILL_TRAINING",
        "SELF_ORGANISED",
        "刮研技能培训",
        "",
        "沈砚秋创新工作室",
        null,
        null,
        day,
        day,
        6,
        null,
        null,
        true,
        Set.of());
  }
}
