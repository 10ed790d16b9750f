package cn.jiangxin.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.api.ForecastApi.OutlookPage;
import cn.jiangxin.oversight.forecast.Coming;
import cn.jiangxin.oversight.forecast.Coming.Kind;
import cn.jiangxin.oversight.forecast.Outlook;
import cn.jiangxin.policy.finding.Verdict;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.Situations;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S-1 was recognised on 2021-11-30, so its five years end on 2026-11-30. */
@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForecastApiTest {
  private static final String HERE = "/api/v1/forecast";

  @Inject Visitors visitors;
  @Inject TestClock clock;
  private Visitor leader;
  private Visitor union;

  @BeforeAll
  void district() throws SQLException {
    clock.set(SmallDistrict.TODAY);
    SmallDistrict.insert();
    leader = visitors.loggedInAs(SmallDistrict.LEADER).speaking("en");
    union = visitors.loggedInAs(SmallDistrict.DISTRICT_UNION).speaking("en");
  }

  @AfterAll
  void now() {
    clock.reset();
  }

  @Test
  void what_falls_due_and_what_breaks_is_told_in_order_and_nothing_is_stored() {
    String body = leader.json(HERE + "?months=12").body();
    assertThat(body)
        .contains("\"from\":\"2026-09-15\"", "\"until\":\"2027-09-15\"", "\"studios\":1")
        .contains("\"kind\":\"DUE\"", "\"kind\":\"BREAKS\"", "\"on\":\"2026-12-31\"");
    assertThat(body.indexOf("2026-12-31")).isLessThan(body.indexOf("\"on\":\"2027-0"));
    assertThat(Situations.number("SELECT COUNT(*) FROM finding")).isZero();
  }

  @Test
  void money_that_may_still_be_earned_is_no_duty_that_falls_due() {
    assertThat(leader.json(HERE + "?months=24&studio=S-1").body())
        .contains("\"clause\":\"BDA-24.1\"")
        .doesNotContain("\"clause\":\"BDA-26.");
  }

  @Test
  void a_breach_begins_the_day_after_its_last_day() {
    String body = leader.json(HERE + "?months=24&studio=S-1").body();
    assertThat(body).contains("\"on\":\"2027-01-01\",\"kind\":\"BREAKS\"");
  }

  @Test
  void each_sees_their_own_studios() {
    assertThat(union.json(HERE).body()).contains("\"studios\":3").doesNotContain("\"S-4\"");
    assertThat(union.json(HERE + "?organisation=U-2").body()).contains("\"studios\":1");
    assertThat(leader.json(HERE + "?studio=S-3").status()).isEqualTo(404);
    assertThat(leader.json(HERE + ".ics?studio=S-3").status()).isEqualTo(404);
    assertThat(leader.get("/forecast?studio=S-3").status()).isEqualTo(404);
    assertThat(visitors.anybody().json(HERE).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({"0, 422", "25, 422", "1, 200", "24, 200", "x, 400"})
  void one_looks_up_to_two_years_ahead(String months, int status) {
    assertThat(leader.json(HERE + "?months=" + months).status()).isEqualTo(status);
  }

  @Test
  void events_come_page_by_page_and_the_calendar_whole() {
    String all = union.json(HERE + "?months=24").body();
    assertThat(all).contains("\"number\":1,\"size\":200,\"total\":");
    assertThat(union.json(HERE + "?months=24&page=99").body()).isEqualTo(all);

    Outlook many = new Outlook(SmallDistrict.TODAY, SmallDistrict.TODAY, 1, nothings(201));
    assertThat(OutlookPage.of(many, 1).events()).hasSize(200);
    assertThat(OutlookPage.of(many, 2).events()).hasSize(1);
  }

  private static List<Coming> nothings(int number) {
    LocalDate day = SmallDistrict.TODAY;
    return Collections.nCopies(
        number,
        new Coming(
            day, Kind.DUE, "S-1", "", "", "", "BDA-1", "", null, Verdict.OPEN, day, "BDA/1.0"));
  }

  @Test
  void the_calendar_keeps_to_its_format() {
    Page calendar = leader.json(HERE + ".ics?months=24");
    assertThat(calendar.header("Content-Type")).startsWith("text/calendar");
    String text = calendar.body();
    assertThat(text)
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .endsWith("END:VCALENDAR\r\n")
        .contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n");
    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    for (String line : text.split("\r\n")) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
    }
    assertThat(text.lines().filter(l -> l.startsWith("UID:"))).doesNotHaveDuplicates();
    assertThat(leader.json(HERE + ".ics?months=24").body()).isEqualTo(text);
  }

  @Test
  void the_page_groups_by_month() {
    Page page = union.get("/forecast?months=12");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("December 2026", "Due", "Will break");
    assertThat(union.get("/forecast?months=7&organisation=U-2&page=-1").status()).isEqualTo(200);
  }

  @Test
  void a_studio_is_judged_as_of_a_past_day() {
    String before = leader.json("/api/v1/studios/S-1/standing?on=2021-11-29").body();
    String after = leader.json("/api/v1/studios/S-1/standing?on=2021-11-30").body();
    assertThat(before).contains("\"today\":\"2021-11-29\"").doesNotContain("RECOGNISED");
    assertThat(after).contains("RECOGNISED");
    assertThat(leader.json("/api/v1/studios/S-3/standing?on=2021-11-30").status()).isEqualTo(404);
    assertThat(leader.json("/api/v1/studios/S-1/standing?on=2021-02-30").status()).isEqualTo(400);
  }
}
