package cn.jiangxin.api;

import static cn.jiangxin.testing.SmallDistrict.TODAY;
import static cn.jiangxin.testing.SmallDistrict.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiangxin.testing.BothBodies;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterApiTest {

  private static final String STUDIO = "/api/v1/studios/S-1";
  private static final String VENUE =
      "{\"address\":\"二号厂房\",\"areaM2\":20.00,\"equipped\":true,\"from\":\"2026-09-01\"}";

  @Inject EmbeddedServer server;
  @Inject TestClock clock;

  @BeforeAll
  void district() throws SQLException {
    BothBodies.insert();
  }

  @BeforeEach
  void day() {
    clock.set(TODAY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "leader|venues|201",
        "leader|names|403",
        "leader|types|403",
        "leader|leaders|403",
        "leader|recognitions|403",
        "leader|votes|403",
        "leader|judgements|403",
        "leader|reviews|403",
        "leader|rectifications/orders|403",
        "union|documents|422",
        "union|names|422",
        "union|types|422",
        "union|leaders|422",
        "union|recognitions|403",
        "union|judgements|404",
        "union|reviews|403",
        "district|venues|403",
        "district|names|422",
        "district|recognitions|422",
        "district|votes|422",
        "district|judgements|422",
        "district|reviews|422",
        "district|rectifications/orders|404",
        "auditor|venues|403",
        "auditor|judgements|403",
        "system|venues|403"
      })
  void each_role_writes_its_own_records(String login, String part, int status) {
    String body = part.equals("venues") ? VENUE : part.endsWith("orders") ? "{\"review\":9}" : "{}";
    Answer answer = caller(login).send("POST", STUDIO + "/" + part, body, key());
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "leader, venues",
    "union, names",
    "union, documents",
    "district, recognitions",
    "district, votes",
    "district, judgements",
    "district, rectifications/reports"
  })
  void a_foreign_studio_is_not_there(String login, String part) {
    String path = "/api/v1/studios/S-4/" + part;
    String body = part.contains("/") ? "{\"rectification\":1}" : "{}";
    assertThat(caller(login).send("POST", path, body, key()).status()).isEqualTo(404);
  }

  @Test
  void BDA_5_1_a_venue_is_recorded_once_changed_and_voided() throws SQLException {
    Caller leader = caller("leader");
    String key = key();
    String body = VENUE.replace("二号", "九号");
    String id = leader.send("POST", STUDIO + "/venues", body, key).id();
    assertThat(leader.send("POST", STUDIO + "/venues", body, key).id()).isEqualTo(id);
    assertThat(leader.send("POST", STUDIO + "/documents", "{}", key).status()).isEqualTo(409);

    String path = STUDIO + "/venues/" + id;
    String ended = body.replace("}", ",\"to\":\"2026-09-10\"}");
    assertThat(leader.send("PUT", path + "?reason=", ended, key()).field()).isEqualTo("reason");
    String next = leader.send("PUT", path + "?reason=moved", ended, key()).id();
    assertThat(leader.send("PUT", path + "?reason=moved", ended, key()).status()).isEqualTo(409);
    assertThat(
            leader.send("DELETE", STUDIO + "/venues/" + next + "?reason=wrong", "", key()).status())
        .isEqualTo(200);
    assertThat(
            column(
                "SELECT CONCAT(part, ' ', COALESCE(record_id, '-'), ' ', COALESCE(voided_id, '-')) FROM register_change"
                    + " WHERE part = 'venue' ORDER BY id DESC LIMIT 3"))
        .containsExactly("venue - " + next, "venue " + next + " " + id, "venue " + id + " -");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "areaM2|{\"address\":\"a\",\"areaM2\":0,\"from\":\"2026-09-01\"}",
        "areaM2|{\"address\":\"a\",\"areaM2\":1.234,\"from\":\"2026-09-01\"}",
        "from|{\"address\":\"a\",\"from\":\"2026-09-16\"}",
        "from|{\"address\":\"a\"}",
        "address|{\"from\":\"2026-09-01\"}",
        "to|{\"address\":\"a\",\"from\":\"2026-09-01\",\"to\":\"2026-08-31\"}"
      })
  void bad_input_is_refused_at_the_field(String field, String body) {
    Answer refused = caller("leader").send("POST", STUDIO + "/venues", body, key());
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.field()).isEqualTo(field);
  }

  @ParameterizedTest
  @CsvSource({
    "methods, FIELD_VISIT, NO_SUCH_METHOD",
    "convenedOn, 2026-08-30, -9999-01-01",
    "sessionOn, 2026-09-03, -9999-01-01"
  })
  void a_review_of_no_known_method_or_of_no_time_is_refused(
      String field, String right, String wrong) {
    String body =
        """
        {"programme":"BDA","kind":"END_OF_CYCLE","convenedOn":"2026-08-30","sessionOn":"2026-09-03","methods":["FIELD_VISIT"]}
        """;
    Answer refused =
        caller("district").send("POST", STUDIO + "/reviews", body.replace(right, wrong), key());
    assertThat(refused.status()).as(refused.body()).isEqualTo(422);
    assertThat(refused.field()).isEqualTo(field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "null", "", "{\"clause\":null}"})
  void a_judgement_with_nothing_in_it_is_refused_in_words(String body) {
    for (String login : List.of("union", "district", "scitech", "municipal")) {
      Answer refused = caller(login).send("POST", STUDIO + "/judgements", body, key());
      assertThat(refused.status()).as(login + refused.body()).isBetween(400, 422);
    }
  }

  @Test
  void a_studio_is_registered_once_and_only_in_one_s_own_unit() throws SQLException {
    Caller union = caller("union");
    String body =
        "{\"code\":\"J-1\",\"name\":\"焊接工作室\",\"unit\":\"U-1\",\"type\":\"SKILL_TEACHING\",\"field\":\"焊接\"}";
    String key = key();
    assertThat(union.send("POST", "/api/v1/studios", body, key).status()).isEqualTo(201);
    assertThat(union.send("POST", "/api/v1/studios", body, key).status()).isEqualTo(201);
    assertThat(column("SELECT COUNT(*) FROM studio WHERE code = 'J-1'")).containsExactly("1");
    assertThat(union.send("POST", "/api/v1/studios", body, key()).field()).isEqualTo("code");
    String foreign = body.replace("U-1", "U-3").replace("J-1", "J-2");
    assertThat(union.send("POST", "/api/v1/studios", foreign, key()).field()).isEqualTo("unit");
    assertThat(caller("leader").send("POST", "/api/v1/studios", body, key()).status())
        .isEqualTo(403);
  }

  @Test
  void a_unit_is_kept_by_its_union_and_moved_by_the_union_above() throws SQLException {
    Caller union = caller("union");
    String unit = "/api/v1/units/U-1";
    String area = "{\"kind\":\"TAXATION\",\"area\":\"BDA\",\"from\":\"2020-01-01\"}";
    assertThat(union.send("POST", unit + "/areas", area, key()).status()).isEqualTo(201);
    assertThat(union.send("POST", unit + "/areas", area, key()).field()).isEqualTo("from");
    String budget = "{\"year\":2026,\"amount\":5000000}";
    assertThat(union.send("POST", unit + "/budgets", budget, key()).status()).isEqualTo(201);
    assertThat(union.send("GET", unit, "", key()).body()).contains("5000000", "TAXATION");
    assertThat(union.send("GET", "/api/v1/units/U-3", "", key()).status()).isEqualTo(404);
    assertThat(union.send("POST", unit + "/affiliations", "{}", key()).status()).isEqualTo(403);
    String change = "{\"name\":\"青松机械厂\",\"unionFoundedOn\":\"2027-01-01\"}";
    assertThat(union.send("PUT", unit + "?reason=x", change, key()).field())
        .isEqualTo("unionFoundedOn");
  }

  @Test
  void A_67_the_second_body_s_vote_on_a_review_is_added_later_and_a_rectification_runs()
      throws SQLException {
    Caller district = caller("district");
    String body =
        """
        {"programme":"BDA","kind":"END_OF_CYCLE","sessionOn":"2026-09-01","attended":true,"methods":["FIELD_VISIT"],
         "result":"PROBLEMS","votes":[{"body":"BDA_UNION","concurs":true,"decidedOn":"2026-09-02"}]}
        """;
    String key = key();
    String review = district.send("POST", STUDIO + "/reviews", body, key).id();
    assertThat(district.send("POST", STUDIO + "/reviews", body, key).id()).isEqualTo(review);
    String votes = STUDIO + "/reviews/" + review + "/votes";
    String vote = "{\"body\":\"BDA_UNION\",\"concurs\":true,\"decidedOn\":\"2026-09-05\"}";
    Answer again = district.send("POST", votes, vote, key());
    assertThat(again.field()).isEqualTo("body");
    assertThat(again.body()).doesNotContain("另一单位");
    String second = vote.replace("BDA_UNION", "BDA_SCITECH_BUREAU");
    String voteKey = key();
    Caller bureau = caller("scitech");
    assertThat(district.send("POST", votes, second, key()).field()).isEqualTo("body");
    assertThat(bureau.send("GET", "/api/v1/votes/open", "", key()).body())
        .contains("\"kind\":\"REVIEW\"", "\"id\":" + review);
    assertThat(district.send("GET", "/api/v1/votes/open", "", key()).body())
        .doesNotContain("\"kind\":\"REVIEW\"");
    assertThat(bureau.send("POST", votes, second, key).status()).isEqualTo(409);
    String venueKey = key();
    assertThat(
            caller("leader")
                .send("POST", STUDIO + "/venues", VENUE.replace("二号", "七号"), venueKey)
                .status())
        .isEqualTo(201);
    assertThat(bureau.send("POST", votes, second, venueKey).status()).isEqualTo(409);
    assertThat(district.send("POST", STUDIO + "/reviews", body, venueKey).status()).isEqualTo(409);
    assertThat(column("SELECT COUNT(*) FROM decision WHERE review_id = " + review))
        .containsExactly("1");
    assertThat(bureau.send("POST", votes, second, voteKey).status()).isEqualTo(201);
    assertThat(bureau.send("POST", votes, second, voteKey).status()).isEqualTo(201);
    assertThat(column("SELECT decided_on FROM review WHERE id = " + review))
        .containsExactly("2026-09-05");

    String steps = STUDIO + "/rectifications";
    String order =
        "{\"review\":%s,\"issues\":\"台账不全\",\"openedOn\":\"2026-09-05\",\"dueOn\":\"2026-09-10\"}"
            .formatted(review);
    assertThat(district.send("POST", steps + "/orders", order.replace("-10", "-04"), key()).field())
        .isEqualTo("dueOn");
    String id = district.send("POST", steps + "/orders", order, key()).id();
    assertThat(district.send("POST", steps + "/orders", order, key()).status()).isEqualTo(422);
    String join =
        "{\"rectification\":%s,\"step\":\"ORDER\",\"concurs\":true,\"decidedOn\":\"2026-09-06\"}"
            .formatted(id);
    assertThat(district.send("POST", steps + "/votes", join, key()).field()).isEqualTo("body");
    assertThat(bureau.send("POST", steps + "/votes", join, key()).status()).isEqualTo(201);
    assertThat(bureau.send("POST", steps + "/votes", join, key()).field()).isEqualTo("step");
    String verdict =
        "{\"rectification\":%s,\"accepted\":true,\"judgedOn\":\"2026-09-14\"}".formatted(id);
    assertThat(district.send("POST", steps + "/verdicts", verdict, key()).status()).isEqualTo(422);
    String later =
        "{\"rectification\":%s,\"grantedOn\":\"2026-09-09\",\"dueOn\":\"2026-09-12\"}"
            .formatted(id);
    assertThat(district.send("POST", steps + "/extensions", later, key()).status()).isEqualTo(201);
    String extend = join.replace("ORDER", "EXTENSION").replace("-06", "-09");
    assertThat(bureau.send("POST", steps + "/votes", extend, key()).status()).isEqualTo(201);
    String report = "{\"rectification\":%s,\"reportedOn\":\"2026-09-12\"}".formatted(id);
    assertThat(district.send("POST", steps + "/reports", report, key()).status()).isEqualTo(201);
    assertThat(district.send("POST", steps + "/verdicts", verdict, key()).status()).isEqualTo(201);
    assertThat(column("SELECT COUNT(*) FROM rectification WHERE accepted IS NOT NULL"))
        .containsExactly("0");
    assertThat(bureau.send("POST", steps + "/verdicts", verdict, key()).status()).isEqualTo(201);
    assertThat(
            column(
                "SELECT verdict FROM finding WHERE studio_id = 1 AND clause = 'BDA-25.4' AND period = 'R"
                    + id
                    + "'"))
        .containsExactly("PASS");
    assertThat(caller("auditor").send("GET", steps, "", key()).body()).contains("台账不全");
    steps_are_set_aside_by_both_bodies(review, id);
  }

  private void steps_are_set_aside_by_both_bodies(String review, String order) throws SQLException {
    assertThat(aside("district", "REVIEW", review).body()).contains("请先撤回整改要求");
    assertThat(aside("district", "VERDICT", order).status()).isEqualTo(201);
    assertThat(aside("district", "VERDICT", order).field()).isEqualTo("body");
    assertThat(column("SELECT accepted FROM rectification WHERE id = " + order))
        .containsExactly("1");
    assertThat(aside("scitech", "VERDICT", order).status()).isEqualTo(201);
    assertThat(column("SELECT COALESCE(accepted, '-') FROM rectification WHERE id = " + order))
        .containsExactly("-");
    assertThat(column(verdictOf(order))).doesNotContain("PASS");
    String verdict =
        "{\"rectification\":%s,\"accepted\":true,\"judgedOn\":\"2026-09-14\"}".formatted(order);
    String verdicts = STUDIO + "/rectifications/verdicts";
    assertThat(caller("district").send("POST", verdicts, verdict, key()).status()).isEqualTo(201);
    assertThat(caller("scitech").send("POST", verdicts, verdict, key()).status()).isEqualTo(201);
    assertThat(column(verdictOf(order))).containsExactly("PASS");

    String extension =
        column("SELECT id FROM rectification_extension WHERE rectification_id = " + order).get(0);
    assertThat(aside("district", "EXTENSION", extension).status()).isEqualTo(201);
    assertThat(aside("scitech", "EXTENSION", extension).status()).isEqualTo(201);
    assertThat(column(verdictOf(order))).doesNotContain("PASS");
    assertThat(aside("district", "ORDER", order).status()).isEqualTo(201);
    assertThat(aside("scitech", "ORDER", order).status()).isEqualTo(201);
    assertThat(column(verdictOf(order))).isEmpty();
    assertThat(aside("district", "REVIEW", review).status()).isEqualTo(201);
    assertThat(aside("scitech", "REVIEW", review).status()).isEqualTo(201);
    assertThat(column("SELECT COUNT(*) FROM review WHERE voided_at IS NULL AND id = " + review))
        .containsExactly("0");
  }

  private static String verdictOf(String order) {
    return "SELECT verdict FROM finding WHERE studio_id = 1 AND clause = 'BDA-25.4' AND period = 'R"
        + order
        + "'";
  }

  private Answer aside(String login, String matter, String subject) {
    String word =
        "{\"matter\":\"%s\",\"subject\":%s,\"ground\":\"误作\",\"decidedOn\":\"2026-09-15\"}"
            .formatted(matter, subject);
    return caller(login).send("POST", STUDIO + "/review-set-asides", word, key());
  }

  @Test
  void BDA_3_each_body_s_vote_on_a_title_is_its_own_and_by_its_own_person() throws SQLException {
    String titles = "/api/v1/studios/S-2/recognitions";
    String union = vote("BDA_UNION", "2026-09-02");
    String bureau = vote("BDA_SCITECH_BUREAU", "2026-09-03");
    String form = "{\"programme\":\"BDA\",\"level\":\"DISTRICT_CLASS\",\"votes\":[%s]}";
    Caller district = caller("district");
    Caller both = caller("both");
    Caller scitech = caller("scitech");
    assertThat(both.send("POST", titles, form.formatted(union + "," + bureau), key()).body())
        .contains("BDA-3", "votes[1].body");
    assertThat(district.send("POST", titles, form.formatted(bureau), key()).field())
        .isEqualTo("votes[0].body");
    String title = both.send("POST", titles, form.formatted(union), key()).id();
    String votes = "/api/v1/studios/S-2/votes";
    String second = bureau.replaceFirst("\\{", "{\"recognition\":" + title + ",");
    Answer same = both.send("POST", votes, second, key());
    assertThat(same.field()).isEqualTo("body");
    assertThat(same.body()).contains("BDA-3");
    assertThat(district.send("POST", votes, second, key()).field()).isEqualTo("body");
    assertThat(column("SELECT COUNT(*) FROM decision WHERE recognition_id = " + title))
        .containsExactly("1");
    String id = scitech.send("POST", votes, second, key()).id();
    assertThat(column("SELECT verdict FROM finding WHERE studio_id = 2 AND clause = 'BDA-3'"))
        .containsExactly("PASS");

    String reason = "?reason=mistake";
    assertThat(district.send("DELETE", votes + "/" + id + reason, "", key()).status())
        .isEqualTo(422);
    assertThat(scitech.send("DELETE", votes + "/" + id + reason, "", key()).body())
        .contains("BDA-3");
    assertThat(district.send("DELETE", titles + "/" + title + reason, "", key()).status())
        .isEqualTo(422);
    String turned = second.replace("true", "false");
    assertThat(scitech.send("PUT", votes + "/" + id + reason, turned, key()).field())
        .isEqualTo("concurs");
    String dated = second.replace("09-03", "09-04");
    Answer moved = scitech.send("PUT", votes + "/" + id + reason, dated, key());
    assertThat(moved.status()).isEqualTo(422);
    assertThat(moved.field()).isEqualTo("decidedOn");
    assertThat(moved.body()).contains("BDA-3");
    String redated = form.formatted(vote("BDA_SCITECH_BUREAU", "2026-09-04"));
    assertThat(scitech.send("PUT", titles + "/" + title + reason, redated, key()).field())
        .isEqualTo("decidedOn");
    String numbered = second.replace("东科〔2026〕2号", "东科〔2026〕3号");
    assertThat(scitech.send("PUT", votes + "/" + id + reason, numbered, key()).status())
        .isEqualTo(200);

    String level = form.formatted(union).replace("DISTRICT_CLASS", "ENTERPRISE");
    assertThat(both.send("PUT", titles + "/" + title + reason, level, key()).field())
        .isEqualTo("programme");
    String plaque =
        form.formatted("").replace("{\"programme", "{\"plaqueOn\":\"2026-09-10\",\"programme");
    assertThat(district.send("PUT", titles + "/" + title + reason, plaque, key()).status())
        .isEqualTo(200);
    assertThat(
            column(
                "SELECT CONCAT(d.body, ' ', d.recorded_by) FROM decision d JOIN recognition r ON r.id = d.recognition_id"
                    + " WHERE r.plaque_on = '2026-09-10' AND d.voided_at IS NULL ORDER BY d.body"))
        .containsExactly("BDA_SCITECH_BUREAU 91", "BDA_UNION 93");
  }

  private static String vote(String body, String day) {
    return "{\"body\":\"%s\",\"concurs\":true,\"decidedOn\":\"%s\",\"documentNo\":\"东科〔2026〕2号\"}"
        .formatted(body, day);
  }

  @Test
  void BDA_23_2_an_application_for_a_new_name_is_refused_and_then_approved() throws SQLException {
    SmallDistrict.execute(
        "UPDATE leader_tenure SET end_reason = 'RETIRED', can_continue = TRUE, rename_filed_on = '2026-09-01' WHERE studio_id = 2 AND voided_at IS NULL");
    String tenure =
        column("SELECT id FROM leader_tenure WHERE studio_id = 2 AND voided_at IS NULL").get(0);
    String decisions = "/api/v1/studios/S-2/rename-decisions";
    String form = "{\"tenure\":%s,\"approved\":%s,\"decidedOn\":\"%s\",\"ground\":\"材料不全\"%s}";
    assertThat(
            caller("union")
                .send("POST", decisions, form.formatted(tenure, false, "2026-09-05", ""), key())
                .status())
        .isEqualTo(403);
    assertThat(
            caller("scitech")
                .send("POST", decisions, form.formatted(tenure, false, "2026-09-05", ""), key())
                .body())
        .contains("BDA-23");
    Caller district = caller("district");
    assertThat(
            district
                .send("POST", decisions, form.formatted(tenure, false, "2026-08-31", ""), key())
                .field())
        .isEqualTo("decidedOn");
    assertThat(
            district
                .send("POST", decisions, form.formatted(tenure, false, "2026-09-05", ""), key())
                .status())
        .isEqualTo(201);
    assertThat(
            district
                .send("POST", decisions, form.formatted(tenure, true, "2026-09-06", ""), key())
                .field())
        .isEqualTo("tenure");
    assertThat(
            column(
                "SELECT COUNT(*) FROM leader_tenure WHERE rename_approved_on IS NOT NULL AND studio_id = 2"))
        .containsExactly("0");
    assertThat(caller("union").send("GET", "/studios/S-2/profile", "", key()).body())
        .contains("材料不全");

    SmallDistrict.execute(
        "UPDATE leader_tenure SET rename_filed_on = '2026-09-08' WHERE id = " + tenure);
    assertThat(
            district
                .send(
                    "POST",
                    decisions,
                    form.formatted(tenure, true, "2026-09-10", ",\"name\":\"新匠工作室\""),
                    key())
                .status())
        .isEqualTo(201);
    assertThat(column("SELECT rename_approved_on FROM leader_tenure WHERE id = " + tenure))
        .containsExactly("2026-09-10");
    assertThat(column("SELECT display_name FROM studio WHERE id = 2")).containsExactly("新匠工作室");
  }

  @Test
  void BDA_23_the_union_of_the_area_alone_records_that_a_rename_is_approved() throws SQLException {
    String leaders = "/api/v1/studios/S-3/leaders";
    String filed =
        "{\"name\":\"丁一\",\"from\":\"2018-01-01\",\"to\":\"2019-05-31\",\"endReason\":\"TRANSFER\",\"renameFiledOn\":\"2019-05-20\"%s}";
    String approved = filed.formatted(",\"renameApprovedOn\":\"2019-05-25\"");
    SmallDistrict.execute(
        "INSERT INTO account (id, login, name, password_hash, created_at) SELECT 98, 'union12', '白云工会', password_hash, NOW(6) FROM account WHERE id = 21",
        "INSERT INTO role_grant (account_id, role, organisation_id) VALUES (98, 'UNIT_UNION', 12)");
    Answer refused = caller("union12").send("POST", leaders, approved, key());
    assertThat(refused.field()).isEqualTo("renameApprovedOn");
    assertThat(refused.body()).contains("BDA-23.2");
    assertThat(caller("union12").send("POST", leaders, filed.formatted(""), key()).status())
        .isEqualTo(201);
    assertThat(
            caller("district")
                .send(
                    "POST",
                    leaders,
                    approved
                        .replace("2018-01-01", "2016-01-01")
                        .replace("2019-05-31", "2017-05-31"),
                    key())
                .status())
        .isEqualTo(201);
  }

  @Test
  void the_tables_themselves_hold_one_vote_a_body_and_a_person() throws SQLException {
    String insert =
        "INSERT INTO decision (studio_id, recognition_id, body, concurs, decided_on, recorded_at, recorded_by, voter_id)"
            + " VALUES (4, 4, '%s', TRUE, '2026-01-01', NOW(6), %d, %d)";
    SmallDistrict.execute(insert.formatted("X", 93, 93));
    assertThatThrownBy(() -> SmallDistrict.execute(insert.formatted("Y", 93, 93)))
        .isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> SmallDistrict.execute(insert.formatted("X", 94, 94)))
        .isInstanceOf(SQLException.class);
    SmallDistrict.execute("UPDATE decision SET voided_at = NOW(6) WHERE body = 'X'");
    SmallDistrict.execute(insert.formatted("Y", 93, 93));
    SmallDistrict.execute("DELETE FROM decision WHERE body IN ('X', 'Y')");
  }

  /** The tests' own build leaves a description of its own before the product's. */
  @Test
  void every_way_in_stands_in_the_description() throws IOException {
    List<String> descriptions = new ArrayList<>();
    for (URL file :
        Collections.list(
            getClass().getClassLoader().getResources("META-INF/swagger/jiangxin.yml"))) {
      try (InputStream in = file.openStream()) {
        descriptions.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertThat(String.join("", descriptions))
        .contains(
            "/api/v1/studios/{studio}/venues",
            "/api/v1/studios/{studio}/recognitions/{id}",
            "/api/v1/studios/{studio}/rectifications/orders",
            "/api/v1/units/{unit}/areas");
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private Caller caller(String login) {
    return new Caller(login);
  }

  private record Answer(int status, String body) {
    String id() {
      Matcher id = Pattern.compile("\"id\":(\\d+)").matcher(body);
      assertThat(id.find()).as(body).isTrue();
      return id.group(1);
    }

    String field() {
      Matcher field = Pattern.compile("\"field\":\"([^\"]*)\"").matcher(body);
      return field.find() ? field.group(1) : "";
    }
  }

  /** Somebody who calls the interface with cookies and idempotency keys. */
  private final class Caller {
    private final HttpClient client =
        HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String token = "";

    Caller(String login) {
      Answer answer =
          send(
              "POST",
              "/api/v1/session",
              "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, SmallDistrict.PASSWORD),
              key());
      Matcher csrf = Pattern.compile("\"csrfToken\":\"([^\"]+)\"").matcher(answer.body());
      assertThat(csrf.find()).as(answer.body()).isTrue();
      token = csrf.group(1);
    }

    Answer send(String method, String path, String body, String key) {
      HttpRequest request =
          HttpRequest.newBuilder(server.getURI().resolve(path))
              .header("Accept", "application/json, */*;q=0.5")
              .header("Content-Type", "application/json")
              .header("X-CSRF-Token", token)
              .header("Idempotency-Key", key)
              .method(
                  method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
              .build();
      try {
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.body());
      } catch (IOException e) {
        throw new AssertionError(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError(e);
      }
    }
  }
}
