package cn.jiangxin.web.studio;

import static cn.jiangxin.testing.SmallDistrict.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.assessment.ReassessDue;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * S-1 holds the titles of the district and the city, and a certificate that runs out today; S-3
 * that of the district, and a certificate that ran out yesterday.
 */
@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TitlesTest {

  private static final String API = "/api/v1/studios/S-1/titles";

  @Inject Visitors visitors;
  @Inject ReassessDue reassess;
  @Inject TestClock clock;

  @BeforeAll
  void district() throws SQLException {
    clock.set(TODAY);
    SmallDistrict.insert();
    SmallDistrict.execute(
        """
        INSERT INTO recognition (id, studio_id, programme, level, certificate_on, recorded_at) VALUES
          (6, 1, 'CSTA', 'NATIONAL', '2022-09-15', NOW(6)), (7, 3, 'CSTA', 'NATIONAL', '2022-09-14', NOW(6))
        """,
        """
        INSERT INTO decision (studio_id, recognition_id, body, concurs, decided_on, recorded_at) VALUES
          (1, 6, 'CSTA', TRUE, '2022-09-15', NOW(6)), (3, 7, 'CSTA', TRUE, '2022-09-14', NOW(6))
        """);
    reassess.upTo(TODAY, judged -> {});
  }

  @AfterAll
  void now() {
    clock.reset();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/studios/S-1", "/"})
  void each_title_shows_its_own_clock_and_the_strictest_duty_is_named(String page) {
    String text = leader().get(page).text();
    assertThat(text)
        .contains("经开区 · 区级", "2021-11-30", "2026-11-30 还有 76 天 BDA-24.1 第二十四条")
        .contains("北京市 · 市级", "2023-12-01", "2028-12-01 还有 808 天 BJ21-I.1a")
        .contains("中国技协 · 全国", "证书有效 取得于 2022-09-15", "2026-09-15 今天到期 CSTA-5.4")
        .contains("最严为每月 1（CSTA-2.3）", "可涵盖每年 4（BDA-14.4）")
        .doesNotContain("证书到期", "??");
  }

  @Test
  void CSTA_5_4_a_certificate_past_its_last_day_is_expired_and_its_duties_bind_no_more() {
    Visitor district = visitors.signedIn("district");
    assertThat(district.get("/studios/S-3").text())
        .contains("证书到期", "2026-09-14 已过 1 天 CSTA-5.4")
        .doesNotContain("最严为", "证书有效 取得于");
    assertThat(district.json("/api/v1/studios/S-3/titles").body())
        .contains("\"states\":[\"EXPIRED\"]", "\"daysLeft\":-1", "\"strictest\":[]");
  }

  @Test
  void an_english_page_tells_articles_in_english() {
    assertThat(leader().speaking("en").get("/studios/S-1").text())
        .contains("Article 14", "Article 24", "strictest 1 a month (CSTA-2.3)")
        .contains("covers 4 a year (BDA-14.4)")
        .doesNotContainPattern("第[一二三四五六七八九十]+条");
  }

  @Test
  void programs_read_the_same_in_the_language_of_the_request() {
    assertThat(leader().speaking("en").json(API).body())
        .contains("\"programme\":\"BDA\",\"level\":\"DISTRICT_CLASS\",\"since\":\"2021-11-30\"")
        .contains("\"clause\":\"BDA-24.1\",\"article\":\"Article 24\",\"period\":\"C1\"")
        .contains("\"on\":\"2026-11-30\",\"daysLeft\":76")
        .contains("\"kind\":\"ACTIVITIES\"", "\"yearly\":12", "\"yearly\":4")
        .contains(
            "\"clause\":\"CSTA-2.3\",\"article\":\"Conditions\",\"number\":1,\"per\":\"MONTH\"");
  }

  @Test
  void titles_of_foreign_studios_are_not_there() {
    Visitor leader = leader();
    assertThat(leader.json("/api/v1/studios/S-3/titles").status()).isEqualTo(404);
    assertThat(leader.json("/api/v1/studios/none/titles").status()).isEqualTo(404);
    assertThat(leader.get("/studios/S-3").status()).isEqualTo(404);
    assertThat(visitors.anybody().json(API).status()).isEqualTo(401);
  }

  private Visitor leader() {
    return visitors.signedIn("leader");
  }
}
