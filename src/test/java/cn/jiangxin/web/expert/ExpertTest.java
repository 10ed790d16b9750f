package cn.jiangxin.web.expert;

import static cn.jiangxin.testing.SmallDistrict.TODAY;
import static cn.jiangxin.testing.SmallDistrict.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiangxin.testing.BothBodies;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.PageVisitor;
import cn.jiangxin.testing.PageVisitor.Answer;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.TestDatabase;
import cn.jiangxin.testing.Visitors;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CleanDatabase
@MicronautTest(transactional = false)
class ExpertTest {

  private static final String EXPERTS = "/studios/S-1/reviews/7/experts";
  private static final String JSON = "/api/v1/studios/S-1/reviews/7";
  private static final String SCORES =
      """
      [{"aspect":"BASICS","points":90},{"aspect":"OUTCOMES","points":80,"remark":"成果扎实"},
       {"aspect":"TRAINING","points":100},{"aspect":"BENEFIT","points":0}]
      """;

  @Inject EmbeddedServer server;
  @Inject Visitors visitors;
  @Inject TestClock clock;

  @BeforeEach
  void district() throws SQLException {
    TestDatabase.empty();
    BothBodies.insert();
    SmallDistrict.execute(
        """
        INSERT INTO review (id, studio_id, programme, kind, session_on, methods, recorded_at)
        VALUES (7, 1, 'BDA', 'END_OF_CYCLE', '2026-09-01', '', NOW(6))
        """);
    clock.set(TODAY);
  }

  @Test
  void BDA_24_3_an_expert_scores_four_aspects_privately_until_the_session_is_closed()
      throws SQLException {
    PageVisitor district = visitor("district");
    assertThat(district.get(EXPERTS).text()).contains("专家一（示范大学）", "尚未邀请专家");
    assertThat(post(district, EXPERTS, Map.of("expert", "expert1")).status()).isEqualTo(303);
    PageVisitor expert = visitor("expert1");
    assertThat(expert.get("/scoring").text()).contains("韩澍创新工作室", "待评分");
    String sheet = "/scoring/" + column("SELECT id FROM review_expert").get(0);
    assertThat(expert.get(sheet).text()).contains("基本情况", "创新成果", "人才培养", "经济社会效益");
    Map<String, String> scores = new HashMap<>();
    scores.put("points.BASICS", "101");
    scores.put("points.OUTCOMES", "80");
    scores.put("points.TRAINING", "100");
    scores.put("points.BENEFIT", "0");
    assertThat(post(expert, sheet, scores).error("points.BASICS")).isNotEmpty();
    scores.put("points.BASICS", "90");
    scores.put("remark.OUTCOMES", "成果扎实");
    assertThat(post(expert, sheet, scores).status()).isEqualTo(303);
    assertThat(expert.get("/scoring").text()).contains("已评分");

    assertThat(district.get(EXPERTS).text()).doesNotContain("成果扎实").contains("仅专家本人可见");
    assertThat(visitors.signedIn("district").json(JSON + "/experts").body())
        .doesNotContain("points");
    assertThat(visitor("scitech").get(sheet).status()).isEqualTo(403);
    assertThat(visitor("expert2").get(sheet).status()).isEqualTo(404);

    assertThat(post(visitor("scitech"), EXPERTS + "/closing", Map.of()).status()).isEqualTo(303);
    assertThat(district.get(EXPERTS).text()).contains("成果扎实", "90", "评审会已结束");
    assertThat(visitors.signedIn("scitech").json(JSON + "/experts").body()).contains("成果扎实");
    assertThat(post(expert, sheet, scores).status()).isEqualTo(422);
    assertThat(district.inEnglish().get(EXPERTS).text()).doesNotContain("??");
    assertThat(expert.inEnglish().get(sheet).text()).doesNotContain("??");
    assertThat(visitor("leader").get("/studios/S-1/profile").text()).doesNotContain("成果扎实");
  }

  @Test
  void a_session_is_closed_only_when_scores_that_are_being_handed_in_are_there() throws Exception {
    var district = visitors.signedIn("district");
    district.json("POST", JSON + "/experts", "{\"expert\":\"expert1\"}");
    String sheet = "/api/v1/scoring/" + column("SELECT id FROM review_expert").get(0);
    CompletableFuture<Page> closing;
    try (Connection handingIn = TestDatabase.connect();
        Statement statement = handingIn.createStatement()) {
      handingIn.setAutoCommit(false);
      statement.executeQuery("SELECT id FROM review_expert FOR UPDATE").close();
      closing = CompletableFuture.supplyAsync(() -> district.json("POST", JSON + "/closing", "{}"));

      assertThatThrownBy(() -> closing.get(2, TimeUnit.SECONDS))
          .isInstanceOf(TimeoutException.class);
      assertThat(column("SELECT review_id FROM review_session")).isEmpty();
      handingIn.commit();
    }
    assertThat(closing.get(20, TimeUnit.SECONDS).status()).isBetween(200, 299);
    Page late = visitors.signedIn("expert1").json("PUT", sheet, SCORES);
    assertThat(late.status()).isEqualTo(422);
    assertThat(late.body()).contains("评审会已结束");
    assertThat(column("SELECT id FROM expert_score")).isEmpty();
  }

  @Test
  void an_expert_of_the_studio_s_own_unit_takes_no_part_and_the_recusal_is_shown()
      throws SQLException {
    Page refused =
        visitors.signedIn("district").json("POST", JSON + "/experts", "{\"expert\":\"expert2\"}");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("\"field\":\"expert\"");
    assertThat(column("SELECT CONCAT(account_id, ' ', recusal) FROM review_expert"))
        .containsExactly("95 OWN_UNIT");
    assertThat(visitor("district").get(EXPERTS).text()).contains("专家二", "本单位工作室");
    assertThat(visitor("leader").get("/studios/S-1/profile").text()).contains("专家二回避");
    String sheet = "/api/v1/scoring/" + column("SELECT id FROM review_expert").get(0);
    assertThat(visitors.signedIn("expert2").json("PUT", sheet, SCORES).status()).isEqualTo(422);
    SmallDistrict.execute("UPDATE expert SET unit_id = 12, employer = '白云物流公司'");
    SmallDistrict.execute("DELETE FROM review_expert");
    assertThat(
            visitors
                .signedIn("district")
                .json("POST", JSON + "/experts", "{\"expert\":\"expert2\"}")
                .status())
        .isEqualTo(201);
  }

  @Test
  void an_expert_whose_employer_turns_out_to_be_the_studio_s_unit_is_taken_out()
      throws SQLException {
    var district = visitors.signedIn("district");
    String elsewhere = "{\"expert\":\"expert1\",\"employer\":\"外地大学\"}";
    assertThat(district.json("POST", JSON + "/experts", elsewhere).status()).isEqualTo(201);
    String sheet = "/api/v1/scoring/" + column("SELECT id FROM review_expert").get(0);
    var expert = visitors.signedIn("expert1");
    assertThat(expert.json("PUT", sheet, SCORES).status()).isEqualTo(200);
    SmallDistrict.execute("UPDATE expert SET employer = '青松 机械厂' WHERE account_id = 94");
    assertThat(expert.json("PUT", sheet, SCORES).status()).isEqualTo(422);
    SmallDistrict.execute("UPDATE expert SET employer = '外地大学' WHERE account_id = 94");
    assertThat(expert.json("PUT", sheet, SCORES).status()).isEqualTo(200);

    SmallDistrict.execute(
        "INSERT INTO review (id, studio_id, programme, kind, session_on, methods, recorded_at) VALUES (8, 3, 'BDA', 'END_OF_CYCLE', '2026-09-01', '', NOW(6))");
    assertThat(
            district
                .json(
                    "POST",
                    "/api/v1/studios/S-3/reviews/8/experts",
                    "{\"expert\":\"expert1\",\"employer\":\"青松机械厂\"}")
                .status())
        .isEqualTo(201);
    assertThat(
            column(
                "SELECT CONCAT(account_id, ' ', recusal) FROM review_expert WHERE review_id = 7"))
        .containsExactly("94 OWN_UNIT");
    assertThat(column("SELECT COUNT(*) FROM expert_score WHERE replaced_at IS NULL"))
        .containsExactly("0");
    assertThat(
            column(
                "SELECT CONCAT(action, ' ', COALESCE(JSON_EXTRACT(changes, '$.employer'), '')) FROM audit_entry"
                    + " WHERE action IN ('KEEP_EMPLOYER', 'RECUSE_EXPERT') ORDER BY id"))
        .hasSize(3)
        .anyMatch(entry -> entry.contains("外地大学") && entry.contains("青松机械厂"));
  }

  @Test
  void an_expert_stands_back_with_a_reason_and_scores_no_more() throws SQLException {
    visitors.signedIn("scitech").json("POST", JSON + "/experts", "{\"expert\":\"expert1\"}");
    String id = column("SELECT id FROM review_expert").get(0);
    var expert = visitors.signedIn("expert1");
    assertThat(expert.json("PUT", "/api/v1/scoring/" + id, SCORES).status()).isEqualTo(200);
    assertThat(expert.json("PUT", "/api/v1/scoring/" + id, SCORES).status()).isEqualTo(200);
    assertThat(column("SELECT COUNT(*) FROM expert_score WHERE replaced_at IS NULL"))
        .containsExactly("4");
    assertThat(
            expert.json("PUT", "/api/v1/scoring/" + id, SCORES.replace("BASICS", "CHARM")).status())
        .isEqualTo(422);
    PageVisitor page = visitor("expert1");
    assertThat(post(page, "/scoring/" + id + "/recusal", Map.of()).error("reason")).isNotEmpty();
    assertThat(post(page, "/scoring/" + id + "/recusal", Map.of("reason", "曾任顾问")).status())
        .isEqualTo(303);
    assertThat(expert.json("PUT", "/api/v1/scoring/" + id, SCORES).status()).isEqualTo(422);
    assertThat(column("SELECT COUNT(*) FROM expert_score WHERE replaced_at IS NULL"))
        .containsExactly("0");
    assertThat(visitor("district").get(EXPERTS).text()).contains("曾任顾问", "本人申请");
  }

  @Test
  void the_trail_proves_scores_by_a_digest_and_holds_the_points_once_the_session_is_closed()
      throws SQLException {
    var district = visitors.signedIn("district");
    district.json("POST", JSON + "/experts", "{\"expert\":\"expert1\"}");
    String sheet = "/api/v1/scoring/" + column("SELECT id FROM review_expert").get(0);
    var expert = visitors.signedIn("expert1");
    expert.json("PUT", sheet, SCORES);
    expert.json("PUT", sheet, SCORES.replace("90", "91"));

    String digests =
        "SELECT JSON_UNQUOTE(JSON_EXTRACT(changes, '$.scores.after')) FROM audit_entry"
            + " WHERE action = 'HAND_IN_SCORES' ORDER BY id";
    assertThat(column(digests))
        .hasSize(2)
        .doesNotHaveDuplicates()
        .allMatch(digest -> digest.matches("[0-9a-f]{64}"));
    assertThat(column("SELECT changes FROM audit_entry WHERE action = 'HAND_IN_SCORES'"))
        .noneMatch(changes -> changes.contains("BASICS") || changes.contains("成果扎实"));
    assertThat(column(digests.replace("after", "before")).get(1)).isEqualTo(column(digests).get(0));

    district.json("POST", JSON + "/closing", "");
    assertThat(
            column(
                "SELECT JSON_UNQUOTE(JSON_EXTRACT(changes, '$.\"expert1.BASICS\".after')) FROM audit_entry"
                    + " WHERE action = 'CLOSE_SESSION'"))
        .containsExactly("91");
  }

  @Test
  void only_people_of_the_deciding_bodies_ask_and_only_experts_are_asked() {
    String order = "{\"expert\":\"expert1\"}";
    for (String login : new String[] {"leader", "union", "auditor", "expert1"}) {
      assertThat(visitors.signedIn(login).json("POST", JSON + "/experts", order).status())
          .as(login)
          .isEqualTo(403);
    }
    var district = visitors.signedIn("district");
    assertThat(district.json("POST", JSON + "/experts", "{\"expert\":\"union\"}").status())
        .isEqualTo(422);
    assertThat(district.json("POST", JSON.replace("7", "8") + "/experts", order).status())
        .isEqualTo(404);
    String nowhere = "{\"expert\":\"expert1\",\"unit\":\"U-99\"}";
    assertThat(district.json("POST", JSON + "/experts", nowhere).body()).contains("\"unit\"");
    assertThat(district.json("POST", JSON + "/experts", order).status()).isEqualTo(201);
    assertThat(visitors.signedIn("union").json("/api/v1/scoring").status()).isEqualTo(403);
  }

  private static Answer post(PageVisitor visitor, String path, Map<String, String> form) {
    String shown = path.replaceAll("/(closing|recusal)$", "");
    assertThat(visitor.get(shown).status()).as(shown).isEqualTo(200);
    return visitor.post(path, form);
  }

  private PageVisitor visitor(String login) {
    return new PageVisitor(server.getURI()).signedIn(login);
  }
}
