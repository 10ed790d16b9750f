package cn.jiangxin.personal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.Situations;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.TestDatabase;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Known numbers go in through every form that takes them; then no page, answer, file, log line or
 * value of the database bears one, but the answer to a reveal.
 */
@CleanDatabase
@MicronautTest(transactional = false)
class CanaryTest {
  private static final String MEMBERS = "/api/v1/studios/S-1/members";

  @Inject Visitors visitors;
  @Inject TestClock clock;

  private final List<Page> answers = new ArrayList<>();

  @BeforeEach
  void district() throws SQLException {
    TestDatabase.empty();
    SmallDistrict.insert();
    SmallDistrict.execute(
        """
        INSERT INTO boost_grant (id, code, studio_id, clause, occasion, amount_fen, granted_on, recorded_at)
        VALUES (1, 'G-1', 1, 'BDA-26.1', 'R1', 20000000, '2025-06-01', NOW(6))
        """);
    clock.set(SmallDistrict.TODAY);
  }

  @Test
  void no_number_is_seen_anywhere_but_in_the_answer_to_a_reveal() throws Exception {
    try (LoggedLines log = new LoggedLines()) {
      sowAsJson();
      sowOnPages();
      sowWhatIsRefused();
      List<String> reveals = reveal();

      assertThat(reveals).containsExactly(Canaries.MOBILE, Canaries.CARD);
      assertThat(answers).hasSizeGreaterThan(20);
      for (Page answer : answers) {
        assertThat(Canaries.in(answer.headers() + answer.body())).as(answer.body()).isEmpty();
      }
      for (String login :
          List.of("leader", "union", "district", "auditor", "system", "security", "member")) {
        assertThat(leaks(login)).as(login).isEmpty();
      }
      assertThat(Canaries.inDatabase()).isEmpty();
      assertThat(Canaries.in(log.text())).isEmpty();
      assertThat(Situations.number("SELECT COUNT(*) FROM personal_number")).isEqualTo(6);
    }
  }

  @Test
  void a_leak_is_seen_on_a_page_in_an_answer_and_in_the_database() throws Exception {
    SmallDistrict.execute("UPDATE member SET employee_no = '" + Canaries.CARD + "' WHERE id = 102");

    assertThat(leaks("union")).containsKeys("/studios/S-1/members/102", MEMBERS);
    assertThat(Canaries.inDatabase()).containsExactly("member.employee_no = " + Canaries.CARD);
    try (LoggedLines log = new LoggedLines()) {
      org.slf4j.LoggerFactory.getLogger("cn.jiangxin.x").debug("{}", Canaries.MOBILE);
      assertThat(Canaries.in(log.text())).containsExactly(Canaries.MOBILE);
    }
  }

  private void sowAsJson() {
    Visitor leader = visitors.signedIn("leader");
    String member =
        """
        {"name":"秦小满","role":"ORDINARY","joinedOn":"2026-03-01","identityNumber":"%s","mobile":"%s"}
        """
            .formatted(Canaries.IDENTITY, Canaries.MOBILE);
    done(201, leader.json("POST", MEMBERS, member, "canary-01"));
    done(201, leader.json("POST", MEMBERS, member, "canary-01"));
    done(200, leader.json("PUT", MEMBERS + "/" + latest() + "?reason=again", member, "canary-02"));
    String numbers = MEMBERS + "/" + latest() + "/numbers";
    done(
        200,
        leader.json(
            "POST",
            numbers,
            "{\"kind\":\"CARD\",\"number\":\"%s\",\"purpose\":\"助推资金\"}".formatted(Canaries.CARD)));
    done(200, leader.json(numbers));
  }

  private void sowOnPages() {
    Visitor leader = visitors.signedIn("leader");
    Page form = leader.get("/studios/S-1/members/new");
    Map<String, String> member = new LinkedHashMap<>();
    member.put("key", form.valueOf("key"));
    member.put("name", "邹默二");
    member.put("role", "ORDINARY");
    member.put("joinedOn", "2026-03-01");
    member.put("identityNumber", Canaries.OTHER_IDENTITY);
    member.put("mobile", Canaries.MOBILE);
    done(303, leader.post("/studios/S-1/members", member));
    leader.get("/me");
    done(303, leader.post("/me/mobile", Map.of("mobile", Canaries.OWN_MOBILE)));
    Visitor admin = visitors.signedIn("security");
    admin.get("/admin/personal/person");
    done(200, admin.post("/admin/personal/person", Map.of("number", Canaries.IDENTITY)));
    done(
        200,
        admin.json(
            "POST", "/api/v1/personal/persons", "{\"number\":\"" + Canaries.IDENTITY + "\"}"));
  }

  private void sowWhatIsRefused() {
    Visitor leader = visitors.signedIn("leader");
    Page form = leader.get("/studios/S-1/members/new");
    Map<String, String> member = new LinkedHashMap<>();
    member.put("key", form.valueOf("key"));
    member.put("name", "");
    member.put("identityNumber", Canaries.MISTYPED_IDENTITY);
    member.put("mobile", Canaries.MISTYPED_MOBILE);
    Page refused = leader.post("/studios/S-1/members", member);
    done(422, refused);
    assertThat(refused.errorAt("identityNumber")).contains("…8878");
    assertThat(refused.errorAt("mobile")).contains("…4321");
    String page = "/studios/S-1/members/" + latest() + "/personal";
    leader.get(page);
    done(
        422,
        leader.post(
            page, Map.of("kind", "CARD", "number", Canaries.MISTYPED_CARD, "purpose", "x")));
    done(422, leader.post(page, Map.of("number", Canaries.CARD)));
    done(
        422,
        leader.post(
            page, Map.of("kind", "CARD", "number", Canaries.CARD, "purpose", Canaries.CARD)));
    Page twice = leader.post(page, Map.of("kind", "IDENTITY", "number", Canaries.IDENTITY));
    done(422, twice);
    assertThat(twice.errorAt("number")).isNotEmpty();
    oddBodies(leader);
    Visitor admin = visitors.signedIn("security");
    admin.get("/admin/personal/person");
    done(422, admin.post("/admin/personal/person", Map.of("number", Canaries.MISTYPED_IDENTITY)));
    done(
        422,
        visitors
            .signedIn("union")
            .json(
                "POST",
                MEMBERS + "/" + latest() + "/numbers/MOBILE/reveal",
                "{\"reason\":\"" + Canaries.MOBILE + "\"}"));
  }

  private void oddBodies(Visitor leader) {
    String numbers = MEMBERS + "/" + latest() + "/numbers";
    for (String body :
        List.of(
            "{\"kind\":\"CARD\",\"number\":%s,\"purpose\":\"x\"}",
            "{\"kind\":\"CARD\",\"number\":[\"%s\"]}",
            "{\"kind\":\"%s\"}",
            "{\"kind\":\"CARD\",\"%s\":1}",
            "{\"kind\":\"CARD\",\"number\":{\"n\":\"%s\"}}",
            "{\"kind\":\"CARD\",\"number\":\"%s")) {
      Page answer = leader.json("POST", numbers, body.formatted(Canaries.MISTYPED_CARD));
      assertThat(answer.status()).as(body).isBetween(400, 499);
      answers.add(answer);
    }
    Page odd =
        leader.json(
            "POST",
            MEMBERS,
            "{\"name\":\"x\",\"joinedOn\":\"" + Canaries.MOBILE + "\"}",
            "canary-03");
    assertThat(odd.status()).isBetween(400, 499);
    answers.add(odd);
  }

  private List<String> reveal() {
    Visitor union = visitors.signedIn("union");
    String member =
        Situations.number("SELECT owner_id FROM personal_number WHERE kind = 'CARD'") + "";
    String why = "{\"reason\":\"核对联系方式\"}";
    Page json = union.json("POST", MEMBERS + "/" + member + "/numbers/MOBILE/reveal", why);
    assertThat(json.header("Cache-Control")).isEqualTo("no-store");
    String page = "/studios/S-1/members/" + member + "/personal";
    union.get(page);
    Page shown = union.post(page + "/card/reveal", Map.of("reason", "付款"));
    assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
    List<String> seen = new ArrayList<>(Canaries.in(json.body()));
    seen.addAll(Canaries.in(shown.body()));
    return seen;
  }

  /** What each address that somebody can reach shows of the numbers, where it shows any. */
  private Map<String, List<String>> leaks(String login) throws Exception {
    Map<String, List<String>> leaks = new LinkedHashMap<>();
    Map<String, String> seen =
        new Crawl(visitors.signedIn(login))
            .from(
                "/",
                "/me",
                "/admin/personal",
                "/studios/S-1/members",
                "/studios/S-1/history",
                MEMBERS,
                MEMBERS + "/102/numbers",
                "/api/v1/studios/S-1",
                "/api/v1/personal/retention",
                "/api/v1/studios/S-1/standing?on=2026-09-01");
    assertThat(seen).hasSizeGreaterThan(12);
    seen.forEach(
        (path, text) -> {
          List<String> found = Canaries.in(text);
          if (!found.isEmpty()) {
            leaks.put(path, found);
          }
        });
    return leaks;
  }

  private void done(int status, Page answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    answers.add(answer);
  }

  private static long latest() {
    return Situations.number("SELECT MAX(id) FROM member WHERE voided_at IS NULL");
  }
}
