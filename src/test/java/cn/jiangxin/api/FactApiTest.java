package cn.jiangxin.api;

import static cn.jiangxin.testing.SmallDistrict.TODAY;
import static cn.jiangxin.testing.SmallDistrict.column;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.assessment.Reassess;
import cn.jiangxin.testing.ApiCaller;
import cn.jiangxin.testing.ApiCaller.Answer;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.TestDatabase;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What people report changes the verdict of its clause, and voiding it changes the verdict back;
 * only the right person may report it.
 */
@CleanDatabase
@MicronautTest(transactional = false)
class FactApiTest {
  private static final String FACTS = "/api/v1/studios/S-1/facts/";
  private static final String CLAIMS = "/api/v1/studios/S-1/claims";
  private static final String SUPPORT = "{\"code\":\"FUNDS\",\"on\":\"2026-03-01\"}";
  private static final String CLAIM =
      """
      {"code":"C-1","planYear":2024,"member":101,"patentNumber":"ZL202310000001.1","patentKind":"INVENTION",
       "patentOffice":"CNIPA","grantAnnouncedOn":"2023-05-01","inventorPosition":1,"serviceInvention":true,
       "appliedInProduction":true,"unitKind":"ENTERPRISE","industry":"AI","frontLine":true,"mutualAidCard":true,
       "claimedOn":"2024-05-10"}
      """;

  @Inject EmbeddedServer server;
  @Inject TestClock clock;
  @Inject Reassess reassess;
  private final Map<String, ApiCaller> callers = new HashMap<>();

  @BeforeEach
  void district() throws SQLException {
    TestDatabase.empty();
    SmallDistrict.insert();
    SmallDistrict.execute(
        """
        INSERT INTO project (studio_id, code, name, kind, lead_name, approved_on, total_need_fen, startup_funds_fen,
                             startup_funds_on, boost_plan_year, boost_grade_fen, boost_applied_on, boost_awarded_on,
                             completed_on, closure_filed_on, status, recorded_at) VALUES
          (1, 'P-1', '装夹改进', 'TECHNICAL_BREAKTHROUGH', '韩澍', '2024-03-01', 30000000, 5000000, '2024-04-01', 2024,
           5000000, '2024-06-10', '2024-09-10', '2025-12-01', '2026-01-10', 'VERIFIED', '2024-06-10 09:00:00')
        """);
    clock.set(TODAY);
    callers.clear();
    reassess.now(1);
  }

  /**
   * Each row is a scenario: the clause and what it speaks of, its verdict before, and steps of
   * login, kind, form and verdict after. {@code $1} in a form is the id of the first step's record.
   */
  @ParameterizedTest(name = "{0} {2}")
  @CsvFileSource(
      resources = "/facts/verdicts.csv",
      delimiter = '|',
      numLinesToSkip = 1,
      quoteCharacter = '\'')
  void what_is_reported_changes_the_verdict_and_voiding_it_changes_it_back(
      String clause, String subject, String before, String steps) throws SQLException {
    if (subject.equals("C-1")) {
      assertThat(caller("union").post(CLAIMS, CLAIM).status()).isEqualTo(201);
    }
    assertThat(verdict(clause, subject)).as("before").isEqualTo(before);
    Deque<String[]> done = new ArrayDeque<>();
    List<String> ids = new ArrayList<>();
    List<String> verdicts = new ArrayList<>(List.of(before));
    for (String step : steps.split(" / ")) {
      String[] part = step.strip().split(" ", 4);
      String form = part[2];
      for (int i = 0; i < ids.size(); i++) {
        form = form.replace("$" + (i + 1), ids.get(i));
      }
      Answer recorded = caller(part[0]).post(FACTS + part[1], form);
      assertThat(recorded.status()).as(recorded.body()).isEqualTo(201);
      ids.add(recorded.id());
      done.push(new String[] {part[0], part[1], recorded.id()});
      assertThat(verdict(clause, subject)).as(step).isEqualTo(part[3]);
      verdicts.add(part[3]);
    }
    while (!done.isEmpty()) {
      String[] step = done.pop();
      verdicts.remove(verdicts.size() - 1);
      String path = FACTS + step[1] + "/" + step[2] + "?reason=wrong";
      assertThat(caller(step[0]).send("DELETE", path, "").status()).isEqualTo(200);
      assertThat(verdict(clause, subject))
          .as("after voiding " + step[1])
          .isEqualTo(verdicts.get(verdicts.size() - 1));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "leader, ground, 403",
    "leader, support, 403",
    "leader, audit, 403",
    "leader, proposal, 403",
    "leader, unit-stamp, 403",
    "leader, attendance, 422",
    "leader, alliance, 422",
    "union, ground, 422",
    "union, ground-result, 403",
    "union, audit-finding, 403",
    "union, proposal-vote, 403",
    "union, upper-stamp, 403",
    "union, unit-stamp, 422",
    "union, recommendation, 422",
    "district, recommendation, 422",
    "leader, recommendation, 403",
    "auditor, recommendation, 403",
    "district, ground, 422",
    "district, ground-result, 422",
    "district, audit-finding, 403",
    "district, attendance, 403",
    "district, unit-stamp, 403",
    "district, payment, 422",
    "auditor, audit, 422",
    "auditor, audit-result, 422",
    "auditor, ground, 403",
    "auditor, support, 403",
    "auditor, payment, 403",
    "district, no-such-kind, 404"
  })
  void each_role_reports_its_own_kinds(String login, String kind, int status) {
    Answer answer = caller(login).post(FACTS + kind, "{}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
  }

  /** Domain.md section 2.1: the permission to record decisions is not yet the body's own word. */
  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "BJ24-P.12|verification|district bureau|municipal|{'subject':'C-1','answer':true,'on':'2024-07-01'}",
        "BJ24-P.11|upper-stamp|municipal bureau|district|{'subject':'C-1','on':'2024-05-14'}",
        "BJ24-P.14|electronic-copy|district bureau|municipal|{'subject':'C-1','on':'2024-05-10'}",
        "BJ24-P.14|paper-copy|district bureau|municipal|{'subject':'C-1','on':'2024-05-10'}",
        "BJ24-J.15|listing|district bureau|municipal|{'subject':'P-1','on':'2024-08-20'}",
        "BJ24-J.16|boost-notice|district bureau|municipal|{'subject':'P-1','on':'2024-08-26','until':'2024-08-30'}",
        "A-47|settlement|district bureau|municipal|{'subject':'P-1','on':'2025-08-20'}",
        "BJ24-J.13|union-acceptance|district bureau|municipal|{'subject':'P-1','code':'BJ_MUNICIPAL_UNION','answer':true,'on':'2026-01-20'}",
        "BJ24-P.13|claim-payment|none|municipal|{'subject':'C-1','code':'FIRST_INVENTOR_CARD','on':'2024-12-31'}",
        "BJ24-J.13|payment|district|municipal|{'subject':'P-1','code':'FIRST','source':'BJ_MUNICIPAL_UNION','amount':1500000,'on':'2024-10-01'}",
        "BDA-29.6|sanction|municipal|bureau|{'code':'BAR','on':'2026-05-01','until':'2027-05-01','note':'a'}",
        "BDA-32.0|proposal|municipal|bureau|{'code':'BDA-32.3','on':'2026-05-01'}",
        "BDA-16.3|notice|municipal|district|{'recognition':1,'on':'2021-11-01','until':'2021-11-08'}"
      })
  void a_fact_is_told_by_the_body_that_the_clause_names(
      String clause, String kind, String others, String own, String written) throws SQLException {
    assertThat(caller("union").post(CLAIMS, CLAIM).status()).isEqualTo(201);
    String form = written.replace('\'', '"');
    for (String other : others.split(" ")) {
      if (!other.equals("none")) {
        Answer refused = caller(other).post(FACTS + kind, form);
        assertThat(refused.status()).as(other + " " + refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains("登记");
      }
    }
    assertThat(column("SELECT COUNT(*) FROM reported_fact")).containsExactly("0");
    Answer told = caller(own).post(FACTS + kind, form);
    assertThat(told.status()).as(told.body()).isEqualTo(201);
    for (String other : others.split(" ")) {
      String path = FACTS + kind + "/" + told.id() + "?reason=wrong";
      assertThat(other.equals("none") ? 422 : caller(other).send("DELETE", path, "").status())
          .isIn(403, 422);
    }
  }

  /** What is dated later than the day that is asked for counts from its own day on. */
  @Test
  void an_application_is_judged_on_what_was_there_by_the_day() {
    assertThat(caller("union").post(CLAIMS, CLAIM).status()).isEqualTo(201);
    ApiCaller leader = caller("leader");
    for (String paper : List.of("ANNEX_3", "EVIDENCE")) {
      String form = "{\"subject\":\"P-1\",\"code\":\"%s\",\"on\":\"2024-06-10\"}".formatted(paper);
      assertThat(
              leader
                  .post(
                      FACTS + "paper",
                      form.replace("06-10", "EVIDENCE".equals(paper) ? "06-12" : "06-10"))
                  .status())
          .isEqualTo(201);
    }
    String money =
        "{\"subject\":\"P-1\",\"code\":\"UNION\",\"about\":\"工会\",\"amount\":10000001,\"on\":\"2024-06-12\"}";
    assertThat(leader.post(FACTS + "other-money", money).status()).isEqualTo(201);

    assertThat(then("2024-06-12", "BJ24-J.11")).contains("\"BLOCK\"");
    assertThat(then("2024-06-11", "BJ24-J.11")).contains("\"PASS\"").doesNotContain("\"BLOCK\"");
    assertThat(then("2024-06-11", "BJ24-J.14"))
        .contains("\"value\":\"ANNEX_3\"")
        .doesNotContain("\"value\":\"EVIDENCE\"");
    assertThat(then("2024-05-09", "BJ24-P.1")).isEmpty();
    assertThat(then("2024-05-10", "BJ24-P.1")).contains("C-1");
    assertThat(then("2024-02-29", "BJ24-J.11")).isEmpty();
  }

  /** What the standing on the day says of the clause. */
  private String then(String day, String clause) {
    String body = caller("leader").get("/api/v1/studios/S-1/standing?on=" + day).body();
    StringBuilder said = new StringBuilder();
    for (String finding : body.split("\\{\"scheme\"")) {
      if (finding.contains("\"clause\":\"" + clause + "\"")) {
        said.append(finding);
      }
    }
    return said.toString();
  }

  @Test
  void BJ24_P_12_a_claim_is_verified_once_and_then_corrected() throws SQLException {
    assertThat(caller("union").post(CLAIMS, CLAIM).status()).isEqualTo(201);
    ApiCaller municipal = caller("municipal");
    String form = "{\"subject\":\"C-1\",\"answer\":true,\"on\":\"2024-07-01\"}";
    String id = municipal.post(FACTS + "verification", form).id();
    String other = form.replace("true", "false");
    assertThat(municipal.post(FACTS + "verification", other).field()).isEqualTo("subject");
    assertThat(
            municipal.post(FACTS + "verification", other.replace("{", "{\"code\":\"\",")).field())
        .isEqualTo("subject");
    String path = FACTS + "verification/" + id + "?reason=typing";
    assertThat(municipal.send("PUT", path, other).status()).isEqualTo(200);
    assertThat(verdict("BJ24-P.12", "C-1")).isEqualTo("BLOCK");
    assertThat(column("SELECT COUNT(*) FROM reported_fact WHERE kind = 'VERIFICATION'"))
        .containsExactly("2");
  }

  @ParameterizedTest
  @CsvSource({"leader, alliance", "union, support", "district, proposal", "auditor, audit"})
  void a_foreign_studio_is_not_there(String login, String kind) throws SQLException {
    Answer answer = caller(login).post("/api/v1/studios/S-4/facts/" + kind, "{}");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(caller(login).get("/api/v1/studios/S-4/facts").status()).isEqualTo(404);
    assertThat(column("SELECT COUNT(*) FROM reported_fact")).containsExactly("0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "union|support|code|{'code':'NONE','on':'2026-03-01'}",
        "union|support|on|{'code':'FUNDS','on':'2026-09-16'}",
        "union|support|on|{'code':'FUNDS'}",
        "union|support|amount|{'code':'FUNDS','on':'2026-03-01','amount':100}",
        "union|ground|evidence|{'code':'RULE_BREACH','on':'2026-03-01'}",
        "union|ground|evidence|{'code':'RULE_BREACH','on':'2026-03-01','evidence':' '}",
        "union|penalty|member|{'member':401,'on':'2026-03-01','evidence':'a'}",
        "leader|alliance|until|{'about':'a','on':'2026-03-01','until':'2026-02-28'}",
        "leader|paper|subject|{'subject':'P-9','code':'ANNEX_3','on':'2026-03-01'}",
        "leader|other-money|amount|{'subject':'P-1','code':'UNIT','about':'a','amount':0,'on':'2026-03-01'}",
        "leader|attendance|of|{'of':999999,'answer':true,'on':'2026-03-01'}",
        "district|sanction|amount|{'code':'RECOVER','on':'2026-03-01','note':'a'}",
        "district|sanction|amount|{'code':'RECOVER','on':'2026-03-01','note':'a','amount':0}",
        "district|proposal|code|{'code':'BDA-8.1','on':'2026-03-01'}",
        "district|notice|recognition|{'recognition':4,'on':'2021-11-01','until':'2021-11-10'}",
        "auditor|audit|documentNo|{'code':'BDA_FINANCE_AUDIT_BUREAU','on':'2026-03-01'}"
      })
  void bad_input_is_refused_at_the_field_and_nothing_is_written(
      String login, String kind, String field, String form) throws SQLException {
    Answer refused = caller(login).post(FACTS + kind, form.replace('\'', '"'));
    assertThat(refused.status()).as(refused.body()).isEqualTo(422);
    assertThat(refused.field()).isEqualTo(field);
    assertThat(column("SELECT COUNT(*) FROM reported_fact")).containsExactly("0");
  }

  @Test
  void the_same_key_counts_once_and_serves_no_other_kind() throws SQLException {
    ApiCaller union = caller("union");
    String id = union.send("POST", FACTS + "support", SUPPORT, "key-1").id();
    assertThat(union.send("POST", FACTS + "support", SUPPORT, "key-1").id()).isEqualTo(id);
    assertThat(union.send("POST", FACTS + "ground", "{}", "key-1").status()).isEqualTo(409);
    assertThat(column("SELECT COUNT(*) FROM reported_fact")).containsExactly("1");
  }

  @Test
  void a_report_names_its_reporter_and_keeps_its_history() throws SQLException {
    ApiCaller union = caller("union");
    String id = union.post(FACTS + "support", SUPPORT).id();
    String path = FACTS + "support/" + id;
    String other = SUPPORT.replace("FUNDS", "STAFFING");
    assertThat(union.send("PUT", path + "?reason=", other).field()).isEqualTo("reason");
    String next = union.send("PUT", path + "?reason=typing", other).id();
    assertThat(union.send("PUT", path + "?reason=typing", other).status()).isEqualTo(409);
    assertThat(caller("auditor").get("/api/v1/studios/S-1/facts").body())
        .contains("STAFFING", "沈岚")
        .doesNotContain("FUNDS");
    assertThat(caller("leader").get("/studios/S-1/questions").body()).contains("沈岚");
    assertThat(
            column(
                "SELECT CONCAT(part, ' ', record_id, ' ', COALESCE(voided_id, '-')) FROM register_change ORDER BY id"))
        .containsExactly("support " + id + " -", "support " + next + " " + id);
  }

  @Test
  void what_has_been_answered_is_answered_once_and_not_rewritten() {
    ApiCaller union = caller("union");
    String form = "{\"code\":\"RULE_BREACH\",\"on\":\"2026-03-01\",\"evidence\":\"信访件\"}";
    String id = union.post(FACTS + "ground", form).id();
    String result = "{\"of\":%s,\"answer\":true,\"on\":\"2026-04-01\"}".formatted(id);
    ApiCaller district = caller("district");
    assertThat(district.post(FACTS + "ground-result", result.replace("2026-04", "2026-02")).field())
        .isEqualTo("on");
    assertThat(district.post(FACTS + "ground-result", result).status()).isEqualTo(201);
    assertThat(district.post(FACTS + "ground-result", result).field()).isEqualTo("of");
    String path = FACTS + "ground/" + id;
    assertThat(union.send("PUT", path + "?reason=typing", form).status()).isEqualTo(422);
    assertThat(union.send("DELETE", path + "?reason=typing", "").status()).isEqualTo(200);
    assertThat(caller("leader").get("/api/v1/studios/S-1/facts").body()).isEqualTo("[]");
  }

  @Test
  void A_67_only_a_recognising_body_votes_and_each_once() {
    ApiCaller district = caller("district");
    String id =
        district.post(FACTS + "proposal", "{\"code\":\"BDA-32.3\",\"on\":\"2026-05-01\"}").id();
    String vote =
        "{\"of\":%s,\"code\":\"BDA_UNION\",\"answer\":true,\"on\":\"2026-05-02\"}".formatted(id);
    assertThat(
            district
                .post(FACTS + "proposal-vote", vote.replace("BDA_UNION", "BJ_MUNICIPAL_UNION"))
                .field())
        .isEqualTo("code");
    assertThat(district.post(FACTS + "proposal-vote", vote).status()).isEqualTo(201);
    assertThat(district.post(FACTS + "proposal-vote", vote).field()).isEqualTo("of");
  }

  @Test
  void BDA_32_0_each_body_s_own_person_votes_and_nobody_undoes_what_both_decided() {
    ApiCaller district = caller("district");
    ApiCaller bureau = caller("bureau");
    String id =
        district.post(FACTS + "proposal", "{\"code\":\"BDA-32.3\",\"on\":\"2026-05-01\"}").id();
    String union =
        "{\"of\":%s,\"code\":\"BDA_UNION\",\"answer\":true,\"on\":\"2026-05-02\"}".formatted(id);
    String science = union.replace("BDA_UNION", "BDA_SCITECH_BUREAU");

    assertThat(district.post(FACTS + "proposal-vote", science).field()).isEqualTo("code");
    assertThat(bureau.post(FACTS + "proposal-vote", union).field()).isEqualTo("code");
    String first = district.post(FACTS + "proposal-vote", union).id();
    assertThat(bureau.send("DELETE", FACTS + "proposal-vote/" + first + "?reason=x", "").status())
        .isEqualTo(422);
    assertThat(verdict("BDA-32.0", "S-1")).isEqualTo("BLOCK");
    String second = bureau.post(FACTS + "proposal-vote", science).id();
    assertThat(verdict("BDA-32.0", "S-1")).isEqualTo("PASS");
    assertThat(bureau.send("DELETE", FACTS + "proposal-vote/" + second + "?reason=x", "").status())
        .isEqualTo(422);
    assertThat(district.send("DELETE", FACTS + "proposal/" + id + "?reason=x", "").status())
        .isEqualTo(422);
  }

  @Test
  void BDA_32_0_the_title_ends_on_the_later_of_the_two_decisions_and_no_other_title()
      throws SQLException {
    ApiCaller district = caller("district");
    ApiCaller bureau = caller("bureau");
    String proposal = "{\"code\":\"BDA-32.3\",\"on\":\"2026-05-01\"}";
    String id = district.post(FACTS + "proposal", proposal).id();
    String union =
        "{\"of\":%s,\"code\":\"BDA_UNION\",\"answer\":true,\"on\":\"2026-05-20\"}".formatted(id);
    String science =
        union.replace("BDA_UNION", "BDA_SCITECH_BUREAU").replace("2026-05-20", "2026-05-02");
    assertThat(bureau.post(FACTS + "proposal-vote", science).status()).isEqualTo(201);
    assertThat(ends()).containsExactly("1 - -", "5 - -");

    String last = district.post(FACTS + "proposal-vote", union).id();

    assertThat(ends()).containsExactly("1 2026-05-20 REVOKED", "5 - -");
    assertThat(
            column(
                "SELECT changes FROM audit_entry WHERE action = 'REVOKE_TITLE' AND studio_id = 1"))
        .singleElement()
        .asString()
        .contains("2026-05-20", "REVOKED");
    assertThat(caller("auditor").get("/api/v1/studios/S-1").body()).contains("REVOKED");
    assertThat(verdict("BDA-32.0", "S-1")).isEqualTo("PASS");
    String path = FACTS + "proposal-vote/" + last + "?reason=typing";
    Answer back = district.send("PUT", path, union.replace("true", "false"));
    assertThat(back.field()).isEqualTo("answer");
    assertThat(ends()).containsExactly("1 2026-05-20 REVOKED", "5 - -");
  }

  private static List<String> ends() throws SQLException {
    return column(
        "SELECT CONCAT_WS(' ', id, COALESCE(ended_on, '-'), COALESCE(end_kind, '-')) FROM recognition"
            + " WHERE studio_id = 1 AND voided_at IS NULL ORDER BY id");
  }

  @Test
  void BDA_32_0_a_second_proposal_on_a_ground_waits_until_the_first_is_decided() {
    ApiCaller bureau = caller("bureau");
    String proposal = "{\"code\":\"BDA-32.3\",\"on\":\"2026-05-01\"}";
    String id = caller("district").post(FACTS + "proposal", proposal).id();
    assertThat(bureau.post(FACTS + "proposal", proposal).field()).isEqualTo("code");
    assertThat(bureau.post(FACTS + "proposal", proposal.replace("32.3", "32.9")).status())
        .isEqualTo(201);
    String declined =
        "{\"of\":%s,\"code\":\"BDA_SCITECH_BUREAU\",\"answer\":false,\"on\":\"2026-05-02\"}"
            .formatted(id);
    assertThat(bureau.post(FACTS + "proposal-vote", declined).status()).isEqualTo(201);
    assertThat(bureau.post(FACTS + "proposal", proposal).status()).isEqualTo(201);
  }

  @Test
  void a_claim_is_filed_by_the_unit_s_union_once() {
    ApiCaller union = caller("union");
    assertThat(caller("leader").post(CLAIMS, CLAIM).status()).isEqualTo(403);
    assertThat(caller("district").post(CLAIMS, CLAIM).status()).isEqualTo(403);
    assertThat(union.post("/api/v1/studios/S-4/claims", CLAIM).status()).isEqualTo(404);
    assertThat(union.post(CLAIMS, CLAIM.replace("INVENTION", "SONG")).field())
        .isEqualTo("patentKind");
    assertThat(union.post(CLAIMS, CLAIM.replace("Position\":1", "Position\":0")).field())
        .isEqualTo("inventorPosition");
    assertThat(union.post(CLAIMS, CLAIM.replace("\"member\":101", "\"member\":401")).field())
        .isEqualTo("member");
    String id = union.post(CLAIMS, CLAIM).id();
    assertThat(union.post(CLAIMS, CLAIM).field()).isEqualTo("code");
    assertThat(verdict("BJ24-P.1", "C-1")).isEqualTo("PASS");
    String second = CLAIM.replace("Position\":1", "Position\":2");
    assertThat(union.send("PUT", CLAIMS + "/" + id + "?reason=order", second).status())
        .isEqualTo(200);
    assertThat(verdict("BJ24-P.1", "C-1")).isEqualTo("BLOCK");
  }

  @Test
  void of_two_claims_with_one_code_at_the_same_instant_one_is_refused_at_its_code()
      throws Exception {
    String other = "/api/v1/studios/S-2/claims";
    List<ApiCaller> unions =
        List.of(caller("union"), new ApiCaller(server.getURI(), "union", SmallDistrict.PASSWORD));
    for (int round = 0; round < 8; round++) {
      String claim = CLAIM.replace("C-1", "R-" + round);
      String second = claim.replace("\"member\":101", "\"member\":201");
      CyclicBarrier start = new CyclicBarrier(2);
      CompletableFuture<Answer> one = posted(unions.get(0), CLAIMS, claim, start);
      CompletableFuture<Answer> two = posted(unions.get(1), other, second, start);
      List<Answer> answers = List.of(one.get(60, TimeUnit.SECONDS), two.get(60, TimeUnit.SECONDS));
      assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 422);
      assertThat(answers).extracting(Answer::field).contains("code");
    }
  }

  private static CompletableFuture<Answer> posted(
      ApiCaller caller, String path, String body, CyclicBarrier start) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            start.await(30, TimeUnit.SECONDS);
          } catch (Exception e) {
            throw new AssertionError(e);
          }
          return caller.post(path, body);
        });
  }

  @Test
  void BJ24_P_10_a_person_s_second_claim_of_the_year_is_blocked() {
    ApiCaller union = caller("union");
    assertThat(union.post(CLAIMS, CLAIM).status()).isEqualTo(201);
    String second = CLAIM.replace("C-1", "C-2").replace("001.1", "002.2");
    assertThat(union.post(CLAIMS, second).status()).isEqualTo(201);
    assertThat(verdict("BJ24-P.10", "C-1")).isEqualTo("PASS");
    assertThat(verdict("BJ24-P.10", "C-2")).isEqualTo("BLOCK");
  }

  @Test
  void BJ24_P_10_of_two_claims_of_one_day_the_one_recorded_first_stands() {
    ApiCaller union = caller("union");
    String ninth = CLAIM.replace("C-1", "C-9");
    String tenth = CLAIM.replace("C-1", "C-10").replace("001.1", "002.2");
    assertThat(union.post(CLAIMS, ninth).status()).isEqualTo(201);
    assertThat(union.post(CLAIMS, tenth).status()).isEqualTo(201);
    assertThat(verdict("BJ24-P.10", "C-9")).isEqualTo("PASS");
    assertThat(verdict("BJ24-P.10", "C-10")).isEqualTo("BLOCK");
  }

  /** The gravest verdict of the clause; a dash where nothing is found under it. */
  private static String verdict(String clause, String subject) {
    try {
      List<String> found =
          column(
              "SELECT verdict FROM finding WHERE clause = '%s' AND subject_code = '%s' ORDER BY FIELD(verdict, 'PROPOSE_REVOCATION', 'BLOCK', 'FLAG', 'UNKNOWN', 'HUMAN', 'OPEN', 'PASS', 'NOT_APPLICABLE') LIMIT 1"
                  .formatted(clause, subject));
      return found.isEmpty() ? "-" : found.get(0);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private ApiCaller caller(String login) {
    return callers.computeIfAbsent(
        login, name -> new ApiCaller(server.getURI(), name, SmallDistrict.PASSWORD));
  }
}
