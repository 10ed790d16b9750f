package cn.jiangxin.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.assessment.ReassessDue;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S-2 was recognised on 2020-11-30, S-1 on 2021-11-30, S-3 on 2022-11-30. */
@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistryStandingApiTest {
  private static final String COUNTS = "/api/v1/registry/counts?on=";
  private static final String STANDING = "/api/v1/registry/standing?on=";

  @Inject Visitors visitors;
  @Inject ReassessDue reassess;
  @Inject ObjectMapper json;
  @Inject TestClock clock;
  private Visitor union;

  @BeforeAll
  void district() throws SQLException {
    clock.set(SmallDistrict.TODAY);
    SmallDistrict.insert();
    reassess.all(SmallDistrict.TODAY, judged -> {});
    union = visitors.loggedInAs(SmallDistrict.DISTRICT_UNION).speaking("en");
  }

  @AfterAll
  void now() {
    clock.reset();
  }

  @Test
  void today_is_as_the_stored_findings_say() throws SQLException, IOException {
    List<String> stored =
        SmallDistrict.column(
            "SELECT CONCAT(clause, ' ', verdict, ' ', COUNT(DISTINCT studio_id), ' ', COUNT(*)) FROM finding"
                + " WHERE studio_id <= 3 AND verdict <> 'NOT_APPLICABLE' GROUP BY clause, verdict");
    List<String> judged = new ArrayList<>();
    for (Map<String, Object> count : list(union.json(COUNTS + "2026-09-15"), "counts")) {
      judged.add(
          "%s %s %s %s"
              .formatted(
                  count.get("clause"),
                  count.get("verdict"),
                  count.get("studios"),
                  count.get("findings")));
    }
    assertThat(judged).isNotEmpty().containsExactlyInAnyOrderElementsOf(stored);
  }

  @Test
  void a_past_day_is_what_was_true_then() {
    assertThat(cycle("2020-11-29")).doesNotContain("S-1", "S-2", "S-3");
    assertThat(cycle("2021-11-29")).contains("\"S-2\"").doesNotContain("\"S-1\"");
    assertThat(cycle("2021-11-30")).contains("\"S-2\"", "\"S-1\"").doesNotContain("\"S-3\"");
    assertThat(union.json(COUNTS + "2021-11-30").body())
        .contains("{\"clause\":\"BDA-24.1\",\"verdict\":\"OPEN\",\"studios\":2,\"findings\":2}");
  }

  @Test
  void a_day_to_come_is_what_the_forecast_says() throws IOException {
    List<Map<String, Object>> events =
        list(union.json("/api/v1/forecast?months=24"), "events").stream()
            .filter(event -> "BREAKS".equals(event.get("kind")))
            .limit(10)
            .toList();
    assertThat(events).isNotEmpty();
    for (Map<String, Object> event : events) {
      LocalDate day = LocalDate.parse((String) event.get("on"));
      assertThat(finds(event, day)).as("%s", event).isTrue();
      assertThat(finds(event, day.minusDays(1))).as("the day before %s", event).isFalse();
    }
  }

  private boolean finds(Map<String, Object> event, LocalDate day) throws IOException {
    String query = "&clause=" + event.get("clause") + "&verdict=" + event.get("to");
    return list(union.json(STANDING + day + query), "studios").stream()
        .filter(studio -> Objects.equals(studio.get("studio"), event.get("studio")))
        .flatMap(studio -> Objects.requireNonNull((List<?>) studio.get("findings")).stream())
        .map(finding -> (Map<?, ?>) finding)
        .anyMatch(finding -> Objects.equals(finding.get("period"), event.get("period")));
  }

  @Test
  void pages_follow_each_other_and_miss_nobody() throws IOException {
    List<Object> seen = new ArrayList<>();
    Object next = 0;
    while (next != null) {
      Page page = union.json(STANDING + "2026-09-15&size=1&after=" + next);
      list(page, "studios").forEach(studio -> seen.add(studio.get("studio")));
      next = json.readValue(page.body(), Argument.mapOf(String.class, Object.class)).get("next");
    }
    assertThat(seen).containsExactly("S-1", "S-2", "S-3");
  }

  @Test
  void each_sees_their_own_studios() {
    Visitor leader = visitors.loggedInAs(SmallDistrict.LEADER);
    assertThat(leader.json(COUNTS + "2026-09-15").body()).contains("\"studios\":1");
    assertThat(leader.json(STANDING + "2026-09-15").body()).contains("S-1").doesNotContain("S-2");
    assertThat(leader.get("/registry/studios?on=2026-09-15").body()).doesNotContain("/studios/S-2");
    assertThat(leader.get("/studios/S-2/standing?on=2026-09-15").status()).isEqualTo(404);
    assertThat(visitors.anybody().json(COUNTS + "2026-09-15").status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "x", "9999-01-01"})
  void a_day_that_is_none_is_refused(String day) {
    assertThat(union.json(COUNTS + day).status()).isEqualTo(400);
    assertThat(union.json(STANDING + day).status()).isEqualTo(400);
    assertThat(union.get("/registry?on=" + day).text()).contains("not a date");
    assertThat(union.get("/registry/studios?on=" + day).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "101"})
  void a_page_has_1_to_100_studios(String size) {
    assertThat(union.json(STANDING + "2026-09-15&size=" + size).status()).isEqualTo(400);
  }

  @Test
  void the_pages_lead_from_the_clauses_to_the_studios_of_that_day() {
    assertThat(union.get("/registry").text()).contains("Choose a day");
    Page counts = union.get("/registry?on=2021-11-30");
    assertThat(counts.body())
        .contains("/registry/studios?on=2021-11-30&amp;clause=BDA-24.1&amp;verdict=OPEN");
    assertThat(counts.text()).contains("3 studios judged", "as they are known now");
    Page studios = union.get("/registry/studios?on=2021-11-30&clause=BDA-24.1&verdict=OPEN");
    assertThat(studios.body()).contains("/studios/S-1/standing?on=2021-11-30");
    Page studio = union.get("/studios/S-1/standing?on=2021-11-30");
    assertThat(studio.status()).isEqualTo(200);
    assertThat(studio.text()).contains("BDA-24.1");
    assertThat(union.get("/studios/S-1").body()).contains("/studios/S-1/standing\"");
  }

  private String cycle(String day) {
    return union.json(STANDING + day + "&clause=BDA-24.1&verdict=OPEN").body();
  }

  @SuppressWarnings("unchecked") // what JSON holds is known to the test
  private List<Map<String, Object>> list(Page page, String name) throws IOException {
    assertThat(page.status()).as(page.body()).isEqualTo(200);
    Object found =
        json.readValue(page.body(), Argument.mapOf(String.class, Object.class)).get(name);
    return found == null ? List.of() : (List<Map<String, Object>>) found;
  }
}
