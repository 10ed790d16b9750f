package cn.jiangxin.api;

import static cn.jiangxin.testing.SmallDistrict.TODAY;
import static cn.jiangxin.testing.SmallDistrict.column;
import static cn.jiangxin.testing.SmallDistrict.execute;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.testing.ApiCaller;
import cn.jiangxin.testing.ApiCaller.Answer;
import cn.jiangxin.testing.BothBodies;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What stands against a body's concurring in a title (domain.md 4.1, S1 to S3). */
@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecognitionGuardTest {

  private static final String FORM =
      "{\"programme\":\"BDA\",\"level\":\"%s\",\"votes\":[{\"body\":\"BDA_UNION\",\"concurs\":%s,\"decidedOn\":\"%s\"%s}]}";
  private static final String RECOMMENDED =
      "{\"code\":\"RECOGNITION\",\"answer\":%s,\"on\":\"%s\",\"note\":\"择优\"}";

  @Inject EmbeddedServer server;
  @Inject TestClock clock;

  @BeforeAll
  void district() throws SQLException {
    clock.set(TODAY);
    BothBodies.insert();
    execute(
        "UPDATE organisation SET union_founded_on = '2015-01-01' WHERE id = 11",
        "INSERT INTO unit_area (unit_id, kind, area, valid_from, recorded_at) VALUES"
            + " (11, 'REGISTRATION', 'BDA', '2010-01-01', NOW(6)), (11, 'TAXATION', 'BDA', '2010-01-01', NOW(6))");
  }

  @AfterAll
  void now() {
    clock.reset();
  }

  private void ready(String code) throws SQLException {
    assertThat(
            caller("union")
                .post(
                    "/api/v1/studios",
                    """
                    {"code":"%s","name":"门槛工作室%s","unit":"U-1","type":"SKILL_TEACHING","field":"焊接",
                     "establishedOn":"2020-01-01","address":"三号厂房","areaM2":40,"equipped":true,"venueFrom":"2020-01-01"}
                    """
                        .formatted(code, code))
                .status())
        .isEqualTo(201);
    String studio = "(SELECT id FROM studio WHERE code = '" + code + "')";
    execute(
        "INSERT INTO studio_document (studio_id, kind, title, valid_from, recorded_at)"
            + " SELECT s.id, k.kind, '制度', '2020-01-01', NOW(6) FROM studio s JOIN (SELECT 'MANAGEMENT_RULES' AS kind"
            + " UNION ALL SELECT 'WORK_RULES' UNION ALL SELECT 'PLANNED_GOALS') k WHERE s.code = '"
            + code
            + "'",
        "INSERT INTO unit_budget (unit_id, budget_year, amount_fen, recorded_at) SELECT 11, 2026, 100000, NOW(6) FROM DUAL"
            + " WHERE NOT EXISTS (SELECT 1 FROM unit_budget b WHERE b.unit_id = 11)");
    for (int i = 0; i < 10; i++) {
      execute(
          "INSERT INTO member (studio_id, name, role, full_member, joined_on, recorded_at) VALUES ("
              + studio
              + ", '成员"
              + i
              + "', 'ORDINARY', TRUE, '2020-01-01', NOW(6))");
    }
    execute(
        "INSERT INTO front_line_declaration (member_id, studio_id, declared, valid_from, recorded_at)"
            + " SELECT MIN(id), studio_id, TRUE, '2020-01-01', NOW(6) FROM member WHERE studio_id = "
            + studio
            + " GROUP BY studio_id");
  }

  @Test
  void S1_no_body_concurs_without_the_unit_union_s_recommendation() throws SQLException {
    ready("G-1");
    String titles = "/api/v1/studios/G-1/recognitions";
    Answer refused = caller("district").post(titles, form("DISTRICT_CLASS", true, "2026-09-15"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.field()).isEqualTo("votes[0].concurs");
    assertThat(refused.body()).contains("BDA-16.2", "单位工会推荐").doesNotContain("BDA-8.1");
    assertThat(count("G-1")).isEqualTo("0");

    recommend("G-1", false, "2026-09-15");
    assertThat(caller("district").post(titles, form("DISTRICT_CLASS", true, "2026-09-15")).body())
        .contains("BDA-16.2");
    assertThat(
            caller("district").post(titles, form("DISTRICT_CLASS", false, "2026-09-15")).status())
        .isEqualTo(201);
  }

  @Test
  void S3_with_it_both_bodies_recognise_and_the_verdict_says_so() throws SQLException {
    ready("G-2");
    recommend("G-2", true, "2026-09-15");
    String title =
        caller("district")
            .post("/api/v1/studios/G-2/recognitions", form("DISTRICT_CLASS", true, "2026-09-15"))
            .id();
    execute(
        "UPDATE member SET left_on = '2026-09-14' WHERE name = '成员9' AND studio_id = (SELECT id FROM studio WHERE code = 'G-2')");
    String vote =
        "{\"recognition\":%s,\"body\":\"BDA_SCITECH_BUREAU\",\"concurs\":true,\"decidedOn\":\"2026-09-15\"}"
            .formatted(title);
    Answer refused = caller("scitech").post("/api/v1/studios/G-2/votes", vote);
    assertThat(refused.field()).isEqualTo("concurs");
    assertThat(refused.body()).contains("BDA-8.1").doesNotContain("BDA-16.2");
    execute("UPDATE member SET left_on = NULL WHERE name = '成员9'");
    assertThat(caller("scitech").post("/api/v1/studios/G-2/votes", vote).status()).isEqualTo(201);
    assertThat(verdict("G-2", "BDA-16.2")).isEqualTo("PASS");
    assertThat(verdict("G-2", "BDA-3")).isEqualTo("PASS");
  }

  @Test
  void S2_every_unmet_condition_is_named_with_its_clause() {
    caller("union")
        .post(
            "/api/v1/studios",
            "{\"code\":\"G-3\",\"name\":\"空工作室\",\"unit\":\"U-1\",\"type\":\"SKILL_TEACHING\",\"field\":\"焊接\"}");
    recommend("G-3", true, "2026-09-15");
    assertThat(
            caller("district")
                .post(
                    "/api/v1/studios/G-3/recognitions", form("DISTRICT_CLASS", true, "2026-09-15"))
                .body())
        .contains("BDA-5.2", "BDA-6.1", "BDA-8.1", "BDA-8.3", "BDA-9.1");
    assertThat(
            caller("district")
                .post("/api/v1/studios/G-3/recognitions", form("ENTERPRISE", true, "2026-09-15"))
                .status())
        .isEqualTo(201);
    assertThat(
            caller("district")
                .post(
                    "/api/v1/studios/G-3/recognitions", form("DISTRICT_CLASS", true, "2026-09-15"))
                .body())
        .contains("BDA-8.1");
  }

  @Test
  void a_title_decided_before_the_studio_was_registered_is_taken_in_with_its_document()
      throws SQLException {
    caller("union")
        .post(
            "/api/v1/studios",
            "{\"code\":\"G-4\",\"name\":\"旧工作室\",\"unit\":\"U-1\",\"type\":\"SKILL_TEACHING\",\"field\":\"焊接\"}");
    String titles = "/api/v1/studios/G-4/recognitions";
    assertThat(caller("district").post(titles, form("DISTRICT_CLASS", true, "2026-09-14")).field())
        .isEqualTo("votes[0].documentNo");
    String kept =
        FORM.formatted("DISTRICT_CLASS", true, "2026-09-14", ",\"documentNo\":\"经开工发〔2026〕1号\"");
    assertThat(caller("district").post(titles, kept).status()).isEqualTo(201);
    assertThat(
            column(
                "SELECT JSON_UNQUOTE(JSON_EXTRACT(detail, '$.history')) FROM audit_entry"
                    + " WHERE action = 'RECORD_FACT' AND subject_kind = 'recognition' ORDER BY id DESC LIMIT 1"))
        .containsExactly("2026-09-14");
    assertThat(verdict("G-4", "BDA-16.2")).isEqualTo("NOT_APPLICABLE");
  }

  private static String form(String level, boolean concurs, String day) {
    return FORM.formatted(level, concurs, day, "");
  }

  private void recommend(String studio, boolean answer, String day) {
    Answer answered =
        caller("union")
            .post(
                "/api/v1/studios/" + studio + "/facts/recommendation",
                RECOMMENDED.formatted(answer, day));
    assertThat(answered.status()).as(answered.body()).isEqualTo(201);
  }

  private static String count(String studio) throws SQLException {
    return column(
            "SELECT COUNT(*) FROM recognition r JOIN studio s ON s.id = r.studio_id WHERE s.code = '"
                + studio
                + "'")
        .get(0);
  }

  private static String verdict(String studio, String clause) throws SQLException {
    return column(
            "SELECT f.verdict FROM finding f JOIN studio s ON s.id = f.studio_id WHERE s.code = '"
                + studio
                + "' AND f.clause = '"
                + clause
                + "'")
        .get(0);
  }

  private ApiCaller caller(String login) {
    return new ApiCaller(server.getURI(), login, SmallDistrict.PASSWORD);
  }
}
