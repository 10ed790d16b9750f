package cn.jiangxin.web.review;

import static cn.jiangxin.testing.SmallDistrict.TODAY;
import static cn.jiangxin.testing.SmallDistrict.column;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.testing.BothBodies;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.PageVisitor;
import cn.jiangxin.testing.PageVisitor.Answer;
import cn.jiangxin.testing.TestClock;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewPagesTest {

  private static final String STUDIO = "/studios/S-1";

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
  @ValueSource(strings = {"leader", "union", "auditor", "system"})
  void only_the_union_above_records_reviews(String login) {
    assertThat(visitor(login).get(STUDIO + "/reviews/new").status()).isEqualTo(403);
    assertThat(visitor(login).get(STUDIO + "/rectifications/1/order").status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/studios/S-4/reviews/new",
        "/studios/S-1/reviews/999/votes/new",
        "/studios/S-4/rectifications/1/report",
        "/studios/S-1/rectifications/1/nothing"
      })
  void what_is_foreign_or_unknown_is_not_there(String path) {
    assertThat(visitor("district").get(path).status()).isEqualTo(404);
  }

  @Test
  void BDA_25_4_a_review_is_decided_by_both_bodies_and_what_it_ordered_is_carried_through()
      throws SQLException {
    PageVisitor district = visitor("district");
    Map<String, String> review = form(district, STUDIO + "/reviews/new");
    review.putAll(
        Map.of(
            "programme",
            "BDA",
            "kind",
            "END_OF_CYCLE",
            "sessionOn",
            "2026-09-01",
            "attended",
            "true",
            "methods",
            "FIELD_VISIT",
            "result",
            "PROBLEMS"));
    assertThat(district.post(STUDIO + "/reviews", review).error("votes")).isNotEmpty();
    review.putAll(
        Map.of(
            "votes[0].body",
            "BDA_UNION",
            "votes[0].concurs",
            "true",
            "votes[0].decidedOn",
            "2026-09-02"));
    assertThat(district.post(STUDIO + "/reviews", review).status()).isEqualTo(303);
    assertThat(district.post(STUDIO + "/reviews", review).status()).isEqualTo(303);
    String id = column("SELECT id FROM review").get(0);

    PageVisitor bureau = visitor("scitech");
    assertThat(bureau.get("/waiting").body()).contains("/reviews/" + id + "/votes/new");
    assertThat(district.get("/waiting").text()).contains("没有等待本单位决定的事项");
    assertThat(district.get(STUDIO + "/profile").text()).contains("待开发区科技创新局决定");
    Map<String, String> vote = form(bureau, STUDIO + "/reviews/" + id + "/votes/new");
    vote.putAll(
        Map.of(
            "body",
            "BDA_SCITECH_BUREAU",
            "concurs",
            "true",
            "decidedOn",
            "2026-09-03",
            "result",
            "PROBLEMS"));
    for (String other : List.of("district", "district2")) {
      PageVisitor union = visitor(other);
      form(union, STUDIO + "/reviews/" + id + "/votes/new");
      assertThat(union.post(STUDIO + "/reviews/" + id + "/votes", vote).error("body"))
          .contains("只能由该单位的人员");
    }
    assertThat(bureau.post(STUDIO + "/reviews/" + id + "/votes", vote).status()).isEqualTo(303);
    assertThat(bureau.get("/waiting").text()).contains("没有等待本单位决定的事项");

    step(district, id, "order", Map.of("issues", "台账不全", "openedOn", "2026-09-03"), 422);
    step(
        district,
        id,
        "order",
        Map.of("issues", "台账不全", "openedOn", "2026-09-03", "dueOn", "2026-09-10"),
        303);
    String order = column("SELECT id FROM rectification").get(0);
    step(district, order, "report", Map.of("reportedOn", "2026-09-05"), 422);
    Map<String, String> agree = Map.of("concurs", "true", "decidedOn", "2026-09-04");
    step(visitor("district2"), order, "concurrence", agree, 422);
    step(bureau, order, "concurrence", agree, 303);
    step(
        district,
        order,
        "extension",
        Map.of("grantedOn", "2026-09-09", "dueOn", "2026-09-12"),
        303);
    assertThat(bureau.get("/waiting").text()).contains("整改延期");
    step(
        bureau,
        order,
        "extension-concurrence",
        Map.of("concurs", "true", "decidedOn", "2026-09-10"),
        303);
    step(district, order, "report", Map.of("reportedOn", "2026-09-16"), 422);
    step(district, order, "report", Map.of("reportedOn", "2026-09-12"), 303);
    step(district, order, "verdict", Map.of("accepted", "true", "judgedOn", "2026-09-14"), 303);
    step(district, order, "verdict", Map.of("accepted", "true", "judgedOn", "2026-09-14"), 422);
    assertThat(district.get(STUDIO + "/profile").text()).doesNotContain("认定整改合格");
    step(bureau, order, "verdict", Map.of("accepted", "true", "judgedOn", "2026-09-15"), 303);

    Answer profile = district.get(STUDIO + "/profile");
    assertThat(profile.text()).contains("台账不全", "同意延期", "提交整改报告", "认定整改合格");
    assertThat(district.inEnglish().get(STUDIO + "/profile").text())
        .contains("Accepted")
        .doesNotContain("??")
        .doesNotContain("review.rectification");
    assertThat(visitor("leader").get(STUDIO + "/profile").body()).doesNotContain("/reviews/new");
  }

  private void step(
      PageVisitor visitor, String id, String step, Map<String, String> fields, int status) {
    String path = STUDIO + "/rectifications/" + id + "/" + step;
    Map<String, String> form = form(visitor, path);
    form.putAll(fields);
    assertThat(visitor.post(path, form).status()).as(step).isEqualTo(status);
  }

  private static Map<String, String> form(PageVisitor visitor, String path) {
    Answer page = visitor.get(path);
    assertThat(page.status()).as(path).isEqualTo(200);
    assertThat(page.text()).doesNotContain("??").doesNotContain("review.field");
    return new HashMap<>(Map.of("key", page.field("key")));
  }

  private PageVisitor visitor(String login) {
    return new PageVisitor(server.getURI()).signedIn(login);
  }
}
