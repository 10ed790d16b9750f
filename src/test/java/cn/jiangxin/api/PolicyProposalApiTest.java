package cn.jiangxin.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Role;
import cn.jiangxin.assessment.Policies;
import cn.jiangxin.assessment.Reassess;
import cn.jiangxin.oversight.amendment.PolicyProposals;
import cn.jiangxin.testing.BothBodies;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Jointly;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.Situations;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import cn.jiangxin.testing.ZippedPack;
import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The measure is amended by both bodies (BDA-33) and interpreted by the union alone (BDA-35). */
@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PolicyProposalApiTest {
  private static final String VERSIONS = "/api/v1/policies/BDA/versions";
  private static final String LIST = "/api/v1/policies/BDA/proposals";

  @Inject Visitors visitors;
  @Inject Policies policies;
  @Inject PolicyProposals proposals;
  @Inject Reassess reassess;
  @Inject TestClock clock;
  private Visitor union;
  private Visitor colleague;
  private Visitor bureau;
  private Visitor both;

  @BeforeAll
  void district() throws SQLException {
    clock.set(SmallDistrict.TODAY);
    BothBodies.insert();
  }

  @BeforeEach
  void logIn() {
    clock.set(SmallDistrict.TODAY);
    union = person("district");
    colleague = person("district2");
    bureau = person("scitech");
    both = person("both");
  }

  private Visitor person(String login) {
    Visitor visitor = visitors.signedIn(login).speaking("en");
    visitor.get("/policies");
    return visitor;
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
  @ValueSource(strings = {"district", "scitech"})
  void BDA_33_what_one_body_sends_waits_and_nothing_is_judged_by_it(String login)
      throws SQLException {
    Page sent = person(login).json("POST", VERSIONS, larger("2026-09-15", "key-00000101"));
    assertThat(sent.status()).as(sent.body()).isEqualTo(202);
    assertThat(sent.body()).contains("\"WAITING\"", "\"minArea\":\"62.51\"");
    assertThat(Situations.number("SELECT COUNT(*) FROM policy_version")).isZero();
    reassess.now(1);
    assertThat(judgedBy()).isEqualTo("BDA/1.0");
    assertThat(union.json("/api/v1/studios/S-1/standing?on=2026-10-01").body())
        .doesNotContain("BDA/1.0+1");
  }

  @Test
  void BDA_33_with_the_other_body_it_is_published_and_judged_by_once() throws SQLException {
    long number = send("2026-09-15", "key-00000102");
    Page agreed = Jointly.answer(bureau, number, "agreement", "");
    assertThat(agreed.status()).as(agreed.body()).isEqualTo(200);
    assertThat(agreed.body()).contains("\"PUBLISHED\"", "\"version\":1", "\"awaited\":[]");
    reassess.now(1);
    assertThat(judgedBy()).isEqualTo("BDA/1.0+1");

    assertThat(Jointly.answer(bureau, number, "agreement", "").status()).isEqualTo(409);
    assertThat(Jointly.answer(colleague, number, "withdrawal", "").status()).isEqualTo(409);
    Page again = union.json("POST", VERSIONS, larger("2026-09-15", "key-00000102"));
    assertThat(again.status()).isEqualTo(201);
    assertThat(Situations.number("SELECT COUNT(*) FROM policy_version")).isEqualTo(1);
    assertThat(union.get("/policies/BDA").text()).contains("Change 1", "Published");
  }

  @Test
  void BDA_33_nobody_answers_for_the_sender_s_own_body_nor_for_two() {
    long number = send("2026-10-01", "key-00000103");
    refused(Jointly.answer(union, number, "agreement", ""), "another person");
    refused(Jointly.answer(colleague, number, "agreement", ""), "does not await your body");
    refused(Jointly.answer(colleague, number, "refusal", "{\"reason\": \"no\"}"), "your body");
    assertThat(Situations.number("SELECT COUNT(*) FROM policy_version")).isZero();
  }

  @Test
  void BDA_33_who_sits_in_both_bodies_gives_the_word_of_one() {
    Page sent = both.json("POST", VERSIONS, larger("2026-10-01", "key-00000104"));
    assertThat(sent.status()).as(sent.body()).isEqualTo(202);
    refused(Jointly.answer(both, Jointly.number(sent), "agreement", ""), "another person");
    assertThat(both.json("/api/v1/votes/policies").body()).isEqualTo("[]");
  }

  @Test
  void BDA_33_declined_with_a_reason_nothing_changes_and_another_may_be_sent() {
    long number = send("2026-10-01", "key-00000105");
    assertThat(Jointly.answer(bureau, number, "refusal", "{\"reason\": \" \"}").body())
        .contains("\"field\":\"reason\"");
    Page declined = Jointly.answer(bureau, number, "refusal", "{\"reason\": \"too large\"}");
    assertThat(declined.status()).as(declined.body()).isEqualTo(200);
    assertThat(declined.body()).contains("\"DECLINED\"", "too large");
    assertThat(Jointly.answer(bureau, number, "agreement", "").status()).isEqualTo(409);
    assertThat(Situations.number("SELECT COUNT(*) FROM policy_version")).isZero();
    assertThat(send("2026-10-01", "key-00000106")).isGreaterThan(number);
  }

  @Test
  void BDA_33_a_second_one_is_refused_while_one_waits_and_the_sender_s_body_takes_it_back() {
    long number = send("2026-10-01", "key-00000107");
    refused(union.json("POST", VERSIONS, larger("2026-11-01", "key-00000108")), "awaits agreement");
    refused(
        union.json("POST", VERSIONS, change("minProjectsPerYear", "2", "key-00000109")),
        "awaits agreement");
    assertThat(union.json("POST", VERSIONS, larger("2026-10-01", "key-00000107")).status())
        .isEqualTo(202);
    assertThat(union.json("POST", VERSIONS, larger("2026-11-01", "key-00000107")).status())
        .isEqualTo(409);
    refused(Jointly.answer(bureau, number, "withdrawal", ""), "sent the change");
    assertThat(Jointly.answer(colleague, number, "withdrawal", "").body()).contains("WITHDRAWN");
    assertThat(Jointly.answer(bureau, number, "agreement", "").status()).isEqualTo(409);
    assertThat(send("2026-11-01", "key-00000110")).isGreaterThan(number);
  }

  @Test
  void BDA_35_readings_alone_are_the_union_s_and_not_the_bureau_s() {
    String reading = change("minProjectsPerYear", "2", "key-00000111");
    refused(bureau.json("POST", VERSIONS, reading), "BDA-35");
    Page published = union.json("POST", VERSIONS, reading);
    assertThat(published.status()).as(published.body()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"minProjectsPerYear\": \"2\", \"minTeam\": \"12\"",
        "\"starBoost\": \"100000\"",
        "\"minArea\": \"30\""
      })
  void BDA_33_what_the_measure_prints_is_no_reading(String values) {
    String body =
        "{\"parameters\": {%s}, \"effectiveFrom\": \"2026-10-01\", \"note\": \"n\", \"key\": \"key-00000112\"}";
    assertThat(union.json("POST", VERSIONS, body.formatted(values)).status()).isEqualTo(202);
  }

  @Test
  void BDA_33_another_text_is_made_jointly_too() {
    Map<String, String> version =
        Map.of("effectiveFrom", "2026-10-01", "note", "larger rooms", "key", "key-00000113");
    Page sent =
        union.upload(
            "/api/v1/policies/BDA/pack/versions",
            version,
            "pack",
            ZippedPack.withLargerRooms().zip());
    assertThat(sent.status()).as(sent.body()).isEqualTo(202);
    assertThat(sent.body()).contains("\"clauses.yml\"").doesNotContain("recognised-by");
    assertThat(Jointly.answer(bureau, Jointly.number(sent), "agreement", "").status())
        .isEqualTo(200);
    assertThat(union.json("/api/v1/studios/S-1/standing?on=2026-10-01").body())
        .contains("BDA/2.0+1");
  }

  @Test
  void BDA_33_on_its_first_day_it_can_be_agreed_to_and_not_after_it() {
    long number = send("2026-10-01", "key-00000114");
    clock.set(LocalDate.of(2026, 10, 2));
    refused(Jointly.answer(person("scitech"), number, "agreement", ""), "2026-10-01, has passed");
    assertThat(person("scitech").get("/policies/BDA/proposals/" + number).status()).isEqualTo(200);
    clock.set(LocalDate.of(2026, 10, 1));
    assertThat(Jointly.answer(person("scitech"), number, "agreement", "").status()).isEqualTo(200);
  }

  @Test
  void a_document_of_one_body_is_published_by_it_at_once() {
    Visitor municipal = visitors.loggedInAs(SmallDistrict.MUNICIPAL_UNION).speaking("en");
    municipal.get("/policies");
    String more = change("patentBoost", "4000", "key-00000115");
    Page published = municipal.json("POST", "/api/v1/policies/BJ24/versions", more);
    assertThat(published.status()).as(published.body()).isEqualTo(201);
    assertThat(union.json("POST", "/api/v1/policies/BJ24/versions", more).status()).isEqualTo(422);
  }

  @Test
  void the_other_body_finds_it_waiting_with_what_it_does() {
    long number = send("2026-10-01", "key-00000116");
    String page = "/policies/BDA/proposals/" + number;
    assertThat(bureau.get("/waiting").body()).contains(page);
    assertThat(colleague.get("/waiting").body()).doesNotContain(page);
    assertThat(bureau.json("/api/v1/votes/policies").body()).contains("\"number\":" + number);
    assertThat(union.json("/api/v1/votes/policies").body()).isEqualTo("[]");
    assertThat(bureau.json(LIST).body()).contains("\"awaited\":[\"BDA_SCITECH_BUREAU\"]");
    assertThat(bureau.json(LIST + "/" + number + "/preview").body())
        .contains("\"total\":1", "\"studio\":\"S-1\"");
    assertThat(bureau.get(page).text())
        .contains("20.00 → 62.51", "verdicts or amounts that would change: 1");
    assertThat(union.get("/policies/BDA/preview").body()).contains(page);
    assertThat(union.get("/policies/BDA/pack").body()).contains(page);
    assertThat(visitors.loggedInAs(Role.UNIT_UNION, 11L).get("/policies/BDA").body())
        .doesNotContain(page);
    assertThat(bureau.get("/policies/BDA/proposals/999999").status()).isEqualTo(404);
    assertThat(bureau.get(page.replace("BDA", "BJ24")).status()).isEqualTo(404);
  }

  @Test
  void the_page_takes_the_other_body_s_answer() {
    String page = "/policies/BDA/proposals/" + send("2026-10-01", "key-00000117");
    assertThat(bureau.post(page + "/refusal", Map.of("reason", "")).status()).isEqualTo(422);
    assertThat(colleague.post(page + "/agreement", Map.of()).status()).isEqualTo(422);
    assertThat(bureau.post(page + "/agreement", Map.of()).location()).isEqualTo("/policies/BDA");
    assertThat(union.get("/policies/BDA").text()).contains("Change 1");
    String next = "/policies/BDA/proposals/" + send("2026-11-01", "key-00000118");
    assertThat(union.post(next + "/withdrawal", Map.of()).location()).isEqualTo("/policies/BDA");
    assertThat(union.get("/policies/BDA").text()).contains("Withdrawn");
  }

  @Test
  void each_step_is_told_in_the_audit_trail_with_what_it_changed() throws SQLException {
    long number = send("2026-10-01", "key-00000119");
    Jointly.answer(bureau, number, "agreement", "");
    assertThat(
            SmallDistrict.column(
                "SELECT CONCAT(action, ' ', changes) FROM audit_entry WHERE action LIKE '%\\_POLICY' ORDER BY id DESC LIMIT 3"))
        .anySatisfy(entry -> assertThat(entry).contains("PROPOSE_POLICY", "20.00", "62.51"))
        .anySatisfy(entry -> assertThat(entry).contains("AGREE_POLICY", "WAITING", "PUBLISHED"))
        .anySatisfy(entry -> assertThat(entry).contains("PUBLISH_POLICY", "62.51"));
  }

  /** A second node, which is also what a restarted service finds. */
  @Test
  void another_node_knows_it_agrees_to_it_and_this_one_follows() throws SQLException {
    long number = send("2026-09-15", "key-00000120");
    try (ApplicationContext other = ApplicationContext.run(Map.of(), "test")) {
      other.getBean(TestClock.class).set(SmallDistrict.TODAY);
      assertThat(other.getBean(PolicyProposals.class).waiting("BDA"))
          .hasValueSatisfying(waiting -> assertThat(waiting.id()).isEqualTo(number));
      assertThat(Jointly.answer(bureau, number, "agreement", "").status()).isEqualTo(200);
      other.getBean(Reassess.class).now(1);
      assertThat(judgedBy()).isEqualTo("BDA/1.0+1");
      assertThat(other.getBean(PolicyProposals.class).waiting("BDA")).isEmpty();
    }
  }

  private long send(String from, String key) {
    Page sent = union.json("POST", VERSIONS, larger(from, key));
    assertThat(sent.status()).as(sent.body()).isEqualTo(202);
    return Jointly.number(sent);
  }

  private static void refused(Page answer, String told) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains(told);
  }

  private static String judgedBy() throws SQLException {
    return SmallDistrict.column(
            "SELECT scheme_version FROM finding WHERE studio_id = 1 AND clause = 'BDA-5.1'")
        .get(0);
  }

  private static String larger(String from, String key) {
    return """
        {"parameters": {"minArea": "62.51"}, "effectiveFrom": "%s", "note": "larger rooms", "key": "%s"}
        """
        .formatted(from, key);
  }

  private static String change(String name, String value, String key) {
    return """
        {"parameters": {"%s": "%s"}, "effectiveFrom": "2026-10-01", "note": "n", "key": "%s"}
        """
        .formatted(name, value, key);
  }
}
