package cn.jiangxin.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.policy.finding.Verdict;
import cn.jiangxin.policy.subject.SubjectKind;
import cn.jiangxin.policy.subject.SubjectRef;
import cn.jiangxin.testing.AStudio;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Situations;
import cn.jiangxin.testing.TestDatabase;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@CleanDatabase
class KeepFindingsTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);
  private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);

  @Inject KeepFindings keep;
  @Inject Situations situations;
  private AStudio studio;

  @BeforeEach
  void aStudio() throws SQLException {
    TestDatabase.empty();
    long union = situations.upperUnion("U" + System.nanoTime(), null);
    studio = situations.aStudio(situations.unitUnder(union, "E" + System.nanoTime()));
  }

  @Test
  void a_breach_opens_one_alert_and_its_repetition_no_second_one() throws SQLException {
    keep(MONDAY, finding(Verdict.FLAG, 3));
    keep(TUESDAY, finding(Verdict.FLAG, 3));

    assertThat(rows("SELECT verdict, opened_on, closed_on, times_opened FROM alert"))
        .isEqualTo("FLAG|2026-03-02|null|1");
  }

  @Test
  void an_alert_closes_when_the_fact_changes_and_comes_back_as_the_same_alert()
      throws SQLException {
    keep(MONDAY, finding(Verdict.FLAG, 3));
    keep(TUESDAY, finding(Verdict.PASS, 4));
    assertThat(rows("SELECT closed_on, times_opened FROM alert")).isEqualTo("2026-03-03|1");

    keep(TUESDAY.plusDays(1), finding(Verdict.FLAG, 3));
    assertThat(rows("SELECT opened_on, closed_on, times_opened FROM alert"))
        .isEqualTo("2026-03-04|null|2");
  }

  @Test
  void a_finding_that_is_no_longer_made_is_removed_with_its_alert_closed() throws SQLException {
    keep(MONDAY, finding(Verdict.FLAG, 3));
    keep(TUESDAY);

    assertThat(rows("SELECT COUNT(*) FROM finding")).isEqualTo("0");
    assertThat(rows("SELECT closed_on FROM alert")).isEqualTo("2026-03-03");
  }

  @Test
  void an_open_finding_with_a_due_date_is_a_deadline_with_its_reminder_days() throws SQLException {
    keep(MONDAY, finding(Verdict.OPEN, 3));

    assertThat(rows("SELECT due_on, settled_on FROM obligation")).isEqualTo("2026-12-31|null");
    assertThat(rows("SELECT send_on FROM obligation_stage ORDER BY send_on"))
        .isEqualTo("2026-09-30;2026-11-30");

    keep(TUESDAY, finding(Verdict.PASS, 4));
    assertThat(rows("SELECT settled_on FROM obligation")).isEqualTo("2026-03-03");
  }

  @Test
  void an_open_duty_warns_from_its_first_reminder_day_and_not_before() throws SQLException {
    LocalDate firstReminder = LocalDate.of(2026, 9, 30);
    keep(firstReminder.minusDays(1), finding(Verdict.OPEN, 3));
    keep.warn(firstReminder.minusDays(1));
    assertThat(rows("SELECT COUNT(*) FROM alert")).isEqualTo("0");

    keep.warn(firstReminder);
    assertThat(rows("SELECT verdict, severity, opened_on, closed_on FROM alert"))
        .isEqualTo("OPEN|LOW|2026-09-30|null");

    keep(firstReminder, finding(Verdict.PASS, 4));
    assertThat(rows("SELECT closed_on FROM alert")).isEqualTo("2026-09-30");
  }

  @Test
  void the_day_a_verdict_has_stood_since_changes_only_with_the_verdict() throws SQLException {
    keep(MONDAY, finding(Verdict.FLAG, 2));
    keep(TUESDAY, finding(Verdict.FLAG, 3));
    assertThat(rows("SELECT found_on, counted FROM finding")).isEqualTo("2026-03-02|3.0000");

    keep(TUESDAY, finding(Verdict.PASS, 4));
    assertThat(rows("SELECT found_on, counted FROM finding")).isEqualTo("2026-03-03|4.0000");
  }

  private void keep(LocalDate today, Finding... findings) {
    SubjectRef subject = new SubjectRef(SubjectKind.STUDIO, studio.code());
    keep.keep(
        Set.of(studio.id()),
        List.of(new JudgedSubject(studio.id(), subject, List.of(findings), YEAR_END)),
        today);
  }

  private Finding finding(Verdict verdict, int counted) {
    return new Finding(
        new SubjectRef(SubjectKind.STUDIO, studio.code()),
        "BDA-14.4",
        "2026",
        verdict,
        List.of(),
        BigDecimal.valueOf(counted),
        BigDecimal.valueOf(4),
        YEAR_END,
        List.of(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 11, 30)),
        null,
        Map.of(),
        List.of(),
        List.of(),
        null,
        "1",
        null,
        false);
  }

  private String rows(String sql) throws SQLException {
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      StringBuilder text = new StringBuilder();
      while (rows.next()) {
        text.append(text.isEmpty() ? "" : ";");
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          text.append(i == 1 ? "" : "|").append(rows.getString(i));
        }
      }
      return text.toString();
    }
  }
}
