package cn.jiangxin.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Role;
import cn.jiangxin.assessment.Policies;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Jointly;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.Situations;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** S-1 has 62.50 m², S-3 18 m²; the measure asks for 20. */
@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PolicyChangeApiTest {
  private static final String PREVIEW = "/api/v1/policies/BDA/preview";
  private static final String VERSIONS = "/api/v1/policies/BDA/versions";

  @Inject Visitors visitors;
  @Inject Policies policies;
  @Inject TestClock clock;
  private Visitor union;

  @BeforeAll
  void district() throws SQLException {
    clock.set(SmallDistrict.TODAY);
    SmallDistrict.insert();
    SmallDistrict.execute("UPDATE organisation SET body_code = 'BDA_UNION' WHERE code = 'D-1'");
    SmallDistrict.alert(1, "BDA-14.4", "2026", "MEDIUM", "2026-12-31", null);
    union = visitors.loggedInAs(SmallDistrict.DISTRICT_UNION).speaking("en");
    union.get("/policies");
  }

  @AfterEach
  void asPrinted() throws SQLException {
    Jointly.forget();
    policies.refresh();
  }

  @AfterAll
  void now() {
    clock.reset();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void every_role_reads_the_library(Role role) {
    Visitor anyone = visitors.loggedInAs(role, role == Role.STUDIO_LEADER ? 1L : 2L);
    assertThat(anyone.json("/api/v1/policies").body()).contains("\"BDA\"");
    assertThat(anyone.json("/api/v1/policies/BDA").body()).contains("\"BDA-14.4\"");
    assertThat(anyone.get("/policies").status()).isEqualTo(200);
    assertThat(anyone.get("/policies/BDA").status()).isEqualTo(200);
    assertThat(anyone.get("/policies/NOPE").status()).isEqualTo(404);
  }

  @Test
  void a_number_of_the_library_leads_to_the_studios_it_counts() {
    assertThat(union.get("/policies/BDA").body())
        .contains("/studios?clause=BDA-14.4&amp;verdict=FLAG");
    assertThat(union.get("/studios?clause=BDA-14.4&verdict=FLAG").body())
        .contains("/studios/S-1\"")
        .doesNotContain("/studios/S-3\"");
    assertThat(union.json("/api/v1/studios?clause=BDA-14.4&verdict=PASS").body())
        .contains("\"total\":0");
    Visitor foreign = visitors.loggedInAs(SmallDistrict.OTHER_LEADER);
    assertThat(foreign.get("/policies/BDA").body())
        .doesNotContain("/studios?clause=BDA-14.4&amp;verdict=FLAG");
  }

  @Test
  void a_larger_venue_turns_the_verdict_of_S_1_and_nothing_is_stored() {
    long before = Situations.number("SELECT COUNT(*) FROM finding");
    Page answer = union.json("POST", PREVIEW, "{\"parameters\": {\"minArea\": \"62.51\"}}");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"studios\":3", "\"total\":1", "\"studio\":\"S-1\"", "\"clause\":\"BDA-5.1\"")
        .contains("\"from\":\"PASS\"");
    assertThat(Situations.number("SELECT COUNT(*) FROM finding")).isEqualTo(before);
    assertThat(union.json("POST", PREVIEW, "{\"parameters\": {\"minArea\": \"62.50\"}}").body())
        .contains("\"total\":0");
  }

  @Test
  void another_amount_is_listed_though_the_verdict_stays() throws SQLException {
    reviewed("END_OF_CYCLE", "STAR", "2026-09-15");
    String half = "{\"parameters\": {\"starBoost\": \"100000\"}}";
    Page answer = union.json("POST", PREVIEW, half);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"clause\":\"BDA-26.2\"")
        .contains("\"amountFrom\":20000000", "\"amountTo\":10000000")
        .doesNotContain("\"total\":0");
    Page page = union.post("/policies/BDA/preview", Map.of("starBoost", "100000"));
    assertThat(page.body()).contains("Amount now", "200,000.00 → 100,000.00");
    String same = half.replace("100000", "200000");
    assertThat(union.json("POST", PREVIEW, same).body()).contains("\"total\":0");
    SmallDistrict.execute("DELETE FROM review");
  }

  @Test
  void BDA_26_1_what_was_earned_years_ago_stays_as_it_is_in_preview_and_afterwards()
      throws SQLException {
    reviewed("FOLLOWING_YEAR", "PASS", "2022-11-15");
    String half = "{\"parameters\": {\"firstRecognitionBoost\": \"100000\"}";
    assertThat(union.json("POST", PREVIEW, half + "}").body()).contains("\"total\":0");
    String version =
        ", \"effectiveFrom\": \"2026-10-01\", \"note\": \"half\", \"key\": \"key-00000011\"}";
    Jointly.agreed(visitors, union.json("POST", VERSIONS, half + version));

    String then = union.json("/api/v1/studios/S-1/standing?on=2026-10-02").body();

    assertThat(finding(then, "BDA-26.1", "")).contains("\"amount\":\"200000.00\"", "BDA/1.0\"");
    assertThat(finding(then, "BDA-5.1", "")).contains("BDA/1.0+1\"");
    SmallDistrict.execute("DELETE FROM review");
  }

  @Test
  void BDA_24_1_the_forecast_follows_a_cycle_that_a_published_change_lengthens() {
    String six =
        """
        {"parameters": {"cycleYears": "6"}, "effectiveFrom": "2026-10-01", "note": "longer", "key": "key-00000012"}
        """;
    assertThat(cycleEnds()).contains("2026-11-30").doesNotContain("2027-11-30");
    Jointly.agreed(visitors, union.json("POST", VERSIONS, six));
    assertThat(cycleEnds()).contains("2027-11-30").doesNotContain("2026-11-30");
  }

  private List<String> cycleEnds() {
    return Stream.of(
            union.json("/api/v1/forecast?studio=S-1&months=24").body().split("(?=\\{\"on\":)"))
        .filter(event -> event.contains("\"BDA-24.1\"") && event.contains("\"DUE\""))
        .map(event -> event.substring(7, 17))
        .toList();
  }

  @Test
  void a_change_is_looked_at_on_the_day_from_which_it_would_hold() {
    String change = "{\"parameters\": {\"minArea\": \"62.51\"}, \"effectiveFrom\": \"%s\"}";
    assertThat(union.json("POST", PREVIEW, change.formatted("2026-10-01")).body())
        .contains("\"on\":\"2026-10-01\"", "\"total\":1");
    assertThat(union.json("POST", PREVIEW, change.formatted("2026-09-14")).status()).isEqualTo(422);
    Page page =
        union.post(
            "/policies/BDA/preview", Map.of("minArea", "62.51", "effectiveFrom", "2026-10-01"));
    assertThat(page.text()).contains("Looked at as of 1 Oct 2026");
  }

  @Test
  void a_browser_may_send_a_field_for_every_code_of_every_parameter() {
    Map<String, String> form = new HashMap<>(Map.of("minArea", "62.51"));
    for (int i = 0; i < 500; i++) {
      form.put("code" + i, "");
    }
    Page page = union.post("/policies/BDA/preview", form);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("BDA-5.1");
  }

  private static void reviewed(String kind, String result, String day) throws SQLException {
    SmallDistrict.execute(
        """
        INSERT INTO review (studio_id, programme, kind, methods, result, decided_on, recorded_at)
        VALUES (1, 'BDA', '%s', 'DEFENCE,FIELD_VISIT', '%s', '%s', NOW(6))
        """
            .formatted(kind, result, day));
  }

  static List<Actor> others() {
    return List.of(SmallDistrict.LEADER, SmallDistrict.UNIT_UNION, SmallDistrict.AUDITOR);
  }

  @ParameterizedTest
  @MethodSource("others")
  void nobody_but_who_decides_previews_or_publishes(Actor actor) {
    Visitor visitor = visitors.loggedInAs(actor);
    assertThat(visitor.json("POST", PREVIEW, "{}").status()).isEqualTo(403);
    assertThat(visitor.json("POST", VERSIONS, "{}").status()).isEqualTo(403);
    assertThat(visitor.get("/policies/BDA/preview").status()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({
    "nope, 5",
    "minArea, many",
    "minArea, -1",
    "cycleYears, 0",
    "cycleYears, 2.5",
    "twoBodyRule, EITHER"
  })
  void a_value_that_can_not_be_used_is_refused_at_its_name(String name, String value) {
    Page answer =
        union.json("POST", PREVIEW, "{\"parameters\": {\"%s\": \"%s\"}}".formatted(name, value));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("\"field\":\"" + name + "\"");
  }

  @Test
  void an_unknown_policy_or_no_change_is_refused() {
    assertThat(union.json("POST", "/api/v1/policies/NOPE/preview", "{}").status()).isEqualTo(404);
    assertThat(union.json("POST", PREVIEW, "{}").status()).isEqualTo(422);
  }

  @Test
  void a_published_change_holds_from_its_day_on_and_counts_once() {
    Page first = union.json("POST", VERSIONS, version("2026-10-01", "62.51", "key-00000001"));
    Jointly.agreed(visitors, first);
    assertThat(
            union.json("POST", VERSIONS, version("2026-10-01", "62.51", "key-00000001")).status())
        .isEqualTo(201);
    assertThat(Situations.number("SELECT COUNT(*) FROM policy_version")).isEqualTo(1);
    assertThat(union.json("POST", VERSIONS, version("2026-10-01", "70", "key-00000001")).status())
        .isEqualTo(409);

    assertThat(union.json("/api/v1/studios/S-1/standing?on=2026-09-30").body())
        .contains("BDA/1.0\"")
        .doesNotContain("BDA/1.0+1");
    assertThat(union.json("/api/v1/studios/S-1/standing?on=2026-10-01").body())
        .contains("BDA/1.0+1", "\"limit\":62.51");
    assertThat(union.json("/api/v1/forecast?studio=S-1&months=1").body())
        .contains("\"on\":\"2026-10-01\"", "BDA-5.1");
  }

  @Test
  void a_year_that_was_over_before_keeps_the_version_of_its_time() {
    String five =
        """
        {"parameters": {"minExchangePerYear": "5"}, "effectiveFrom": "2026-10-01", "note": "加强交流",
         "key": "key-00000009"}
        """;
    Jointly.agreed(visitors, union.json("POST", VERSIONS, five));

    String then = union.json("/api/v1/studios/S-1/standing?on=2026-10-01").body();

    assertThat(finding(then, "BDA-14.4", "2025")).contains("\"limit\":4", "BDA/1.0\"");
    assertThat(finding(then, "BDA-14.4", "2026")).contains("\"limit\":5", "BDA/1.0+1\"");
  }

  @Test
  void only_the_bodies_of_a_document_publish_its_parameters() {
    Visitor other = visitors.loggedInAs(Role.UPPER_UNION, 3L);
    String change = version("2026-10-01", "62.51", "key-00000010");
    assertThat(other.json("POST", VERSIONS, change).status()).isEqualTo(422);
    String shanghai = change.replace("minArea", "shMaxPatentPerYear").replace("62.51", "4");
    assertThat(union.json("POST", "/api/v1/policies/SH23/versions", shanghai).status())
        .isEqualTo(422);
    assertThat(Situations.number("SELECT COUNT(*) FROM policy_version")).isZero();
  }

  /** What the standing says under the clause in the period. */
  private static String finding(String standing, String clause, String period) {
    return Stream.of(standing.split("(?=\\{\"clause\":)"))
        .filter(f -> f.contains("\"" + clause + "\""))
        .filter(f -> period.isEmpty() || f.contains("\"period\":\"" + period + "\""))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-14, 30, key-00000002, effectiveFrom",
    "2036-09-16, 30, key-00000002, effectiveFrom",
    "2026-10-01, 30, x, key",
    "2026-10-01, none, key-00000002, minArea"
  })
  void a_publication_that_is_not_in_order_is_refused(
      String from, String value, String key, String field) {
    Page answer = union.json("POST", VERSIONS, version(from, value, key));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
    assertThat(Situations.number("SELECT COUNT(*) FROM policy_version")).isZero();
  }

  @Test
  void the_page_tries_a_change_out_and_publishes_it() {
    Page form = union.get("/policies/BDA/preview");
    assertThat(form.status()).isEqualTo(200);
    Map<String, String> fields = new HashMap<>(Map.of("minArea", "62.51"));
    fields.put("key", form.valueOf("key"));
    Page tried = union.post("/policies/BDA/preview", fields);
    assertThat(tried.text())
        .contains("Studios judged: 3; verdicts or amounts that would change: 1");
    assertThat(tried.body()).contains("/studios/S-1\"");
    assertThat(union.post("/policies/BDA/preview", Map.of("minArea", "x")).status()).isEqualTo(422);
    assertThat(union.post("/policies/BDA/versions", fields).status()).isEqualTo(422);
    fields.put("effectiveFrom", "2026-10-01");
    fields.put("note", "larger rooms");
    assertThat(union.post("/policies/BDA/versions", fields).location()).isEqualTo("/policies/BDA");
    assertThat(union.get("/policies/BDA").text())
        .contains("larger rooms", "Awaiting agreement", "20.00 → 62.51")
        .doesNotContain("Change 1");
  }

  private static String version(String from, String value, String key) {
    return """
        {"parameters": {"minArea": "%s"}, "effectiveFrom": "%s", "note": "larger rooms", "key": "%s"}
        """
        .formatted(value, from, key);
  }
}
