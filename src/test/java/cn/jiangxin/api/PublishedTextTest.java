package cn.jiangxin.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.assessment.Policies;
import cn.jiangxin.assessment.Reassess;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Jointly;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import cn.jiangxin.testing.ZippedPack;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** From 2026-10-01 the measure has other words; S-1 earned its first sum in 2022. */
@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedTextTest {
  private static final LocalDate CHANGED = LocalDate.of(2026, 10, 1);
  private static final String ROOM =
      "There is a fixed venue of, in principle, at least the stated floor area; the two bodies may accept less.";
  private static final String SUM =
      "A studio recognised for the first time that passes the following-year review receives one lump sum.";
  private static final String CYCLE = "The title runs in management cycles of five years.";

  @Inject Visitors visitors;
  @Inject Policies policies;
  @Inject Reassess reassess;
  @Inject TestClock clock;
  private Visitor union;

  @BeforeAll
  void published() throws SQLException {
    SmallDistrict.insert();
    SmallDistrict.execute(
        """
        INSERT INTO review (studio_id, programme, kind, methods, result, decided_on, recorded_at)
        VALUES (1, 'BDA', 'FOLLOWING_YEAR', 'DEFENCE,FIELD_VISIT', 'PASS', '2022-11-15', NOW(6))
        """);
    logIn(SmallDistrict.TODAY);
    byte[] zip =
        ZippedPack.of("bda/studio-measure")
            .changed("scheme.yml", "version: \"1.0\"", "version: \"2.0\"")
            .changed("scheme.yml", "DISTRICT_CLASS]", "DISTRICT_CLASS, DOCKYARD]")
            .changed("clauses.yml", ROOM, "Other words on rooms.")
            .changed("clauses.yml", SUM, "Other words on sums.")
            .changed("clauses.yml", CYCLE, "Other words on cycles.")
            .zip();
    Map<String, String> version =
        Map.of("effectiveFrom", CHANGED.toString(), "note", "words", "key", "key-00000051");
    Jointly.agreed(
        visitors, union.upload("/api/v1/policies/BDA/pack/versions", version, "pack", zip));
  }

  @BeforeEach
  void today() {
    logIn(SmallDistrict.TODAY);
  }

  private void logIn(LocalDate day) {
    clock.set(day);
    union = visitors.loggedInAs(SmallDistrict.DISTRICT_UNION).speaking("en");
    union.get("/policies");
  }

  @AfterAll
  void asPrinted() throws SQLException {
    Jointly.forget();
    policies.refresh();
    clock.reset();
  }

  @Test
  void a_card_shows_the_words_of_the_version_it_was_made_under() {
    reassess.now(1);
    assertThat(union.get("/studios/S-1").text()).contains(ROOM, SUM).doesNotContain("Other words");
    logIn(CHANGED);
    reassess.now(1);
    assertThat(union.get("/studios/S-1").text())
        .contains("Other words on rooms.", SUM)
        .doesNotContain(ROOM, "Other words on sums.");
  }

  @Test
  void alerts_deadlines_and_reminders_show_the_words_of_the_finding_they_rest_on()
      throws SQLException {
    long alert = SmallDistrict.alert(1, "BDA-5.1", "x1", "LOW", "2026-12-01", null);
    long deadline = SmallDistrict.deadline(1, "BDA-5.1", "2026-12-01", "2026-09-01");
    SmallDistrict.execute(
        "UPDATE finding SET scheme_version = 'BDA/1.0' WHERE period = 'x1'",
        "UPDATE obligation SET period = 'x1' WHERE id = " + deadline,
        "INSERT INTO reminder (obligation_id, stage_on, due_on, account_id, sent_on, sent_at) VALUES ("
            + deadline
            + ", '2026-09-01', '2026-12-01', 23, '2026-09-01', '2026-09-01 08:00:00')");
    logIn(CHANGED);

    for (String page : List.of("/alerts?clause=BDA-5.1", "/alerts/" + alert, "/deadlines")) {
      assertThat(union.get(page).text())
          .as(page)
          .contains(ROOM)
          .doesNotContain("Other words on rooms.");
    }
    assertThat(visitors.signedIn("district").speaking("en").get("/reminders").text())
        .contains(ROOM)
        .doesNotContain("Other words on rooms.");
    assertThat(union.json("/api/v1/alerts?clause=BDA-5.1").body())
        .contains("\"schemeVersion\":\"BDA/1.0\"");
    SmallDistrict.execute("DELETE FROM reminder", "DELETE FROM obligation_stage");
    SmallDistrict.execute("DELETE FROM obligation", "DELETE FROM alert");
    SmallDistrict.execute("DELETE FROM finding WHERE period = 'x1'");
  }

  @Test
  void the_cards_of_another_day_show_the_words_of_that_day() {
    assertThat(union.get("/studios/S-1/standing?on=2026-09-30").text())
        .contains(ROOM)
        .doesNotContain("Other words");
    assertThat(union.get("/studios/S-1/standing?on=2026-10-01").text())
        .contains("Other words on rooms.", SUM)
        .doesNotContain(ROOM);
  }

  @Test
  void the_library_shows_the_words_in_force_and_dates_the_others() {
    assertThat(union.get("/policies/BDA").text())
        .contains(ROOM + " As stated at other times (1) From 1 Oct 2026 Other words on rooms.");
    logIn(CHANGED);
    assertThat(union.get("/policies/BDA").text())
        .contains("Other words on rooms. As stated at other times (1) Until 30 Sep 2026 " + ROOM);
    assertThat(union.json("/api/v1/policies/BDA").body())
        .contains("\"to\":\"2026-09-30\"", "Other words on rooms.");
  }

  @Test
  void the_forecast_and_its_calendar_use_the_words_of_the_day_that_is_told_of() {
    String calendar = union.json("/api/v1/forecast.ics?months=24&studio=S-1").body();
    assertThat(calendar.replace("\r\n ", ""))
        .contains("Other words on cycles.")
        .doesNotContain(CYCLE);
    assertThat(union.get("/forecast?months=12&studio=S-1").text())
        .contains("Other words on cycles.")
        .doesNotContain(CYCLE);
    assertThat(union.json("/api/v1/forecast?months=12&studio=S-1").body())
        .contains("\"schemeVersion\":\"BDA/2.0+1\"");
  }

  @Test
  void forms_offer_what_the_text_of_today_names() {
    String form = "/studios/S-1/register/recognitions/new";
    assertThat(union.get(form).body()).contains("DISTRICT_CLASS").doesNotContain("DOCKYARD");
    logIn(CHANGED);
    assertThat(union.get(form).body()).contains("DISTRICT_CLASS", "DOCKYARD");
  }

  @Test
  void a_file_is_judged_by_the_version_of_the_day() {
    String file =
        """
        {"scheme": "BDA", "today": "%s", "subject": "STUDIO",
         "file": {"code": "X", "unit": {"code": "U", "name": "单位"}, "venues": [{"area": 19.5}]}}
        """;
    assertThat(union.json("POST", "/api/v1/assessments", file.formatted("2026-09-30")).body())
        .contains("BDA/1.0\"")
        .doesNotContain("BDA/2.0");
    assertThat(union.json("POST", "/api/v1/assessments", file.formatted("2026-10-01")).body())
        .contains("BDA/2.0+1");
  }
}
