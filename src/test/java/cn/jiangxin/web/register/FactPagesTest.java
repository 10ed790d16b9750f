package cn.jiangxin.web.register;

import static cn.jiangxin.testing.SmallDistrict.TODAY;
import static cn.jiangxin.testing.SmallDistrict.column;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.assessment.Reassess;
import cn.jiangxin.registry.fact.FactParts;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.PageVisitor;
import cn.jiangxin.testing.PageVisitor.Answer;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What people report, on pages: the question, the form, the card, the inbox. */
@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FactPagesTest {
  private static final List<String> LOGINS =
      List.of("leader", "union", "district", "municipal", "auditor");

  @Inject EmbeddedServer server;
  @Inject TestClock clock;
  @Inject FactParts parts;
  @Inject Reassess reassess;

  @BeforeAll
  void district() throws SQLException {
    SmallDistrict.insert();
  }

  @BeforeEach
  void day() {
    clock.set(TODAY);
    reassess.now(1);
  }

  @Test
  void every_form_opens_for_somebody_in_both_languages() {
    parts
        .all()
        .forEach(
            part -> {
              String path = "/studios/S-1/register/" + part.name() + "/new";
              PageVisitor reader =
                  LOGINS.stream()
                      .map(this::visitor)
                      .filter(visitor -> visitor.get(path).status() == 200)
                      .findFirst()
                      .orElseThrow(() -> new AssertionError("nobody may report " + path));
              Answer form = reader.get(path);
              assertWorded(form);
              part.rule()
                  .fields()
                  .forEach(
                      field ->
                          assertThat(form.body().split(" name=\"" + field.component() + "\"", -1))
                              .as(path + " " + field.name())
                              .hasSize(2));
              assertWorded(reader.inEnglish().get(path));
            });
  }

  private static void assertWorded(Answer page) {
    assertThat(page.text())
        .doesNotContain("??")
        .doesNotContain("register.")
        .doesNotContain("fact.");
  }

  @Test
  void BDA_15_the_leader_is_asked_answers_and_the_card_follows() throws SQLException {
    PageVisitor district = visitor("district");
    Answer done =
        record(
            district,
            "invitation",
            Map.of("code", "BDA_UNION", "about", "交流会", "on", "2026-08-01"));
    assertThat(done.status()).isEqualTo(303);
    assertThat(district.follow(done).text()).contains("交流会", "罗棣");

    PageVisitor leader = visitor("leader");
    assertThat(leader.get("/questions").text()).contains("BDA-15", "是否参加");
    assertThat(leader.get("/questions?clause=BDA-15").text()).contains("韩澍创新工作室");
    assertThat(leader.get("/studios/S-1").text()).contains("去答复");
    assertThat(leader.get("/studios/S-1/questions").text()).contains("工作室是否参加");
    assertThat(visitor("leader4").get("/questions?clause=BDA-15").text()).doesNotContain("韩澍创新工作室");

    String id = column("SELECT id FROM reported_fact WHERE kind = 'INVITATION'").get(0);
    Map<String, String> absent = Map.of("of", id, "answer", "false", "on", "2026-08-02");
    assertThat(record(leader, "attendance", absent).status()).isEqualTo(303);
    assertThat(verdict("BDA-15")).isEqualTo("FLAG");
    String answer = column("SELECT id FROM reported_fact WHERE kind = 'ATTENDANCE'").get(0);
    String path = "/studios/S-1/register/attendance/" + answer;
    Map<String, String> form = new HashMap<>(absent);
    form.putAll(
        Map.of("note", "抢修", "reason", "补充原因", "key", leader.get(path + "/correct").field("key")));
    assertThat(leader.post(path + "/correct", form).status()).isEqualTo(303);
    assertThat(verdict("BDA-15")).isEqualTo("PASS");
    assertThat(leader.get("/questions?clause=BDA-15").text()).doesNotContain("韩澍创新工作室");
  }

  @Test
  void the_last_answer_is_shown_for_the_project_it_is_about_and_for_no_other() throws SQLException {
    SmallDistrict.execute(
        """
        INSERT INTO project (studio_id, code, name, kind, lead_name, approved_on, total_need_fen, boost_plan_year,
                             boost_grade_fen, boost_applied_on, status, recorded_at) VALUES
          (1, 'P-A', '装夹改进', 'TECHNICAL_BREAKTHROUGH', '韩澍', '2024-03-01', 30000000, 2024, 5000000, '2024-06-10',
           'VERIFIED', '2024-06-10 09:00:00'),
          (1, 'P-B', '刀具改进', 'TECHNICAL_BREAKTHROUGH', '韩澍', '2021-03-01', 30000000, 2021, 5000000, '2021-06-10',
           'VERIFIED', '2021-06-10 09:00:00')
        """,
        """
        INSERT INTO reported_fact (studio_id, kind, subject_code, happened_on, recorded_at) VALUES
          (1, 'UPPER_STAMP', 'P-A', '2024-06-14', NOW(6)), (1, 'UPPER_STAMP', 'P-B', '2024-06-18', NOW(6))
        """);
    reassess.now(1);
    assertThat(lastAnswer("BJ24-J.14")).contains("P-A", "2024-06-14").doesNotContain("P-B");
    assertThat(lastAnswer("BJ24-J.14")).doesNotContain("2024-06-18");
  }

  /** What the page says of the clause. */
  private String lastAnswer(String clause) {
    String page = visitor("district").get("/studios/S-1/questions").body();
    return Arrays.stream(page.split("class=\"list-group-item\""))
        .filter(item -> item.startsWith(" id=\"" + clause + "\""))
        .findFirst()
        .map(item -> item.replaceAll("<[^>]*>", " "))
        .orElseThrow();
  }

  @Test
  void a_report_without_evidence_is_refused_at_its_field_and_keeps_what_was_entered() {
    PageVisitor union = visitor("union");
    Answer refused =
        record(union, "ground", Map.of("code", "RULE_BREACH", "on", "2026-08-01", "note", "未附审批"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.error("evidence")).isNotBlank();
    assertThat(refused.body()).contains("未附审批");
  }

  @Test
  void a_form_for_the_word_of_another_body_does_not_open() throws SQLException {
    String listing = "/studios/S-1/register/listing";
    PageVisitor district = visitor("district");
    PageVisitor municipal = visitor("municipal");
    SmallDistrict.execute(
        "INSERT INTO reported_fact (id, studio_id, kind, subject_code, happened_on, recorded_at) VALUES (901, 1, 'LISTING', 'P-9', '2026-09-01', NOW(6))");
    for (String form : List.of("/new", "/901/correct", "/901/void")) {
      assertThat(municipal.get(listing + form).status()).as(form).isEqualTo(200);
      assertThat(district.get(listing + form).status()).as(form).isEqualTo(403);
    }
    SmallDistrict.execute("DELETE FROM reported_fact WHERE id = 901");
  }

  private static Answer record(PageVisitor visitor, String kind, Map<String, String> values) {
    String path = "/studios/S-1/register/" + kind;
    Map<String, String> form = new HashMap<>(values);
    form.put("key", visitor.get(path + "/new").field("key"));
    return visitor.post(path, form);
  }

  private static String verdict(String clause) throws SQLException {
    return column("SELECT verdict FROM finding WHERE studio_id = 1 AND clause = '" + clause + "'")
        .get(0);
  }

  private PageVisitor visitor(String login) {
    return new PageVisitor(server.getURI()).signedIn(login);
  }
}
