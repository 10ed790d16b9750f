package cn.jiangxin.api;

import static cn.jiangxin.testing.SmallDistrict.TODAY;
import static cn.jiangxin.testing.SmallDistrict.column;
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
    assertThat(column("SELECT action FROM audit_entry WHERE action = 'END_TITLE'"))
        .containsExactly("END_TITLE");
    assertThat(district.get(STUDIO + "/timeline?area=TITLE").body()).contains("DELISTED");
  }

  private static String title() throws SQLException {
    return column(
            "SELECT CONCAT(COALESCE(ended_on, '-'), ' ', COALESCE(end_kind, '-')) FROM recognition WHERE id = 1")
        .get(0);
  }

  private ApiCaller caller(String login) {
    return new ApiCaller(server.getURI(), login, SmallDistrict.PASSWORD);
  }
}
