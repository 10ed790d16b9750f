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

/** A review that ends the title (BDA-25.5; domain.md 4.1, S12), and its being set aside. */
@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DelistingTest {

  private static final String STUDIO = "/api/v1/studios/S-1";

  @Inject EmbeddedServer server;
  @Inject TestClock clock;

  @BeforeAll
  void district() throws SQLException {
    clock.set(TODAY);
    BothBodies.insert();
  }

  @AfterAll
  void now() {
    clock.reset();
  }

  @Test
  void S12_unable_to_operate_ends_the_title_with_the_later_decision() throws SQLException {
    ApiCaller district = caller("district");
    ApiCaller bureau = caller("scitech");
    Answer opened =
        district.post(
            STUDIO + "/reviews",
            """
            {"programme":"BDA","kind":"END_OF_CYCLE","sessionOn":"2026-09-01","attended":true,"methods":["FIELD_VISIT"],
             "result":"UNABLE_TO_OPERATE","votes":[{"body":"BDA_UNION","concurs":true,"decidedOn":"2026-09-02"}]}
            """);
    assertThat(opened.status()).as(opened.body()).isEqualTo(201);
    assertThat(title()).isEqualTo("- -");
    assertThat(
            bureau
                .post(
                    STUDIO + "/reviews/" + opened.id() + "/votes",
                    "{\"body\":\"BDA_SCITECH_BUREAU\",\"concurs\":true,\"decidedOn\":\"2026-09-05\"}")
                .status())
        .isEqualTo(201);
    assertThat(title()).isEqualTo("2026-09-05 DELISTED");
    assertThat(column("SELECT COALESCE(end_kind, '-') FROM recognition WHERE id = 5"))
        .containsExactly("-");
    assertThat(
            column(
                "SELECT DISTINCT verdict FROM finding WHERE studio_id = 1 AND clause = 'BDA-24.1'"))
        .containsExactly("NOT_APPLICABLE");
    assertThat(
            column(
                "SELECT COUNT(*) FROM obligation WHERE studio_id = 1 AND clause LIKE 'BDA-24%' AND settled_on IS NULL"))
        .containsExactly("0");
    assertThat(
            column("SELECT action FROM audit_entry WHERE studio_id = 1 AND action = 'END_TITLE'"))
        .containsExactly("END_TITLE");
    assertThat(district.get(STUDIO + "/timeline?area=TITLE").body()).contains("DELISTED");
  }

  @Test
  void S12_set_aside_by_both_bodies_the_title_is_held_again() throws SQLException {
    execute(
        "INSERT INTO recognition (id, studio_id, programme, level, recorded_at) VALUES (60, 3, 'BDA', 'DISTRICT_CLASS', NOW(6))",
        "INSERT INTO decision (studio_id, recognition_id, body, concurs, decided_on, recorded_at) VALUES"
            + " (3, 60, 'BDA_UNION', TRUE, '2021-11-20', NOW(6)), (3, 60, 'BDA_SCITECH_BUREAU', TRUE, '2021-11-30', NOW(6))");
    String studio = "/api/v1/studios/S-3";
    ApiCaller district = caller("district");
    ApiCaller bureau = caller("scitech");
    String review =
        district
            .post(
                studio + "/reviews",
                """
                {"programme":"BDA","kind":"END_OF_CYCLE","sessionOn":"2026-09-01","attended":true,
                 "result":"UNABLE_TO_OPERATE","votes":[{"body":"BDA_UNION","concurs":true,"decidedOn":"2026-09-02"}]}
                """)
            .id();
    String asides = studio + "/review-set-asides";
    String word =
        "{\"matter\":\"REVIEW\",\"subject\":%s,\"ground\":\"误录\",\"decidedOn\":\"2026-09-10\"%s}"
            .formatted(review, "%s");
    assertThat(district.post(asides, word.formatted("")).field()).isEqualTo("subject");
    bureau.post(
        studio + "/reviews/" + review + "/votes",
        "{\"body\":\"BDA_SCITECH_BUREAU\",\"concurs\":true,\"decidedOn\":\"2026-09-05\"}");
    assertThat(end(60)).isEqualTo("2026-09-05 DELISTED");

    assertThat(district.post(asides, word.formatted("").replace("09-10", "09-04")).field())
        .isEqualTo("decidedOn");
    assertThat(district.post(asides, word.formatted(",\"body\":\"BDA_SCITECH_BUREAU\"")).field())
        .isEqualTo("body");
    ApiCaller both = caller("both");
    assertThat(both.post(asides, word.formatted(",\"body\":\"BDA_UNION\"")).status())
        .isEqualTo(201);
    assertThat(both.post(asides, word.formatted(",\"body\":\"BDA_SCITECH_BUREAU\"")).field())
        .isEqualTo("body");
    assertThat(end(60)).isEqualTo("2026-09-05 DELISTED");
    assertThat(bureau.get("/api/v1/votes/open").body()).contains("REVIEW_ASIDE");
    assertThat(bureau.get("/waiting").body())
        .contains("/studios/S-3/review-set-asides/new?matter=REVIEW");
    assertThat(bureau.get("/studios/S-3/profile").body()).contains("误录");
    assertThat(
            bureau.get("/studios/S-3/review-set-asides/new?matter=REVIEW&subject=" + review).body())
        .contains("value=\"REVIEW\"");
    assertThat(bureau.post(asides, word.formatted("")).status()).isEqualTo(201);
    assertThat(end(60)).isEqualTo("- -");
    assertThat(column("SELECT COUNT(*) FROM review WHERE voided_at IS NULL AND studio_id = 3"))
        .containsExactly("0");
    assertThat(column("SELECT verdict FROM finding WHERE studio_id = 3 AND clause = 'BDA-3'"))
        .containsExactly("PASS");
    assertThat(bureau.get("/waiting").body()).doesNotContain("review-set-asides");
    assertThat(
            column(
                "SELECT action FROM audit_entry WHERE studio_id = 3 AND action = 'RESTORE_TITLE'"))
        .hasSize(1);
  }

  private static String title() throws SQLException {
    return end(1);
  }

  private static String end(long recognition) throws SQLException {
    return column(
            "SELECT CONCAT(COALESCE(ended_on, '-'), ' ', COALESCE(end_kind, '-')) FROM recognition WHERE id = "
                + recognition)
        .get(0);
  }

  private ApiCaller caller(String login) {
    return new ApiCaller(server.getURI(), login, SmallDistrict.PASSWORD);
  }
}
