package cn.jiangxin.registry;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.assessment.Policies;
import cn.jiangxin.assessment.Reassess;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Jointly;
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

/**
 * From today on other bodies recognise titles. S-3's was recognised on 2022-11-30 by those of then;
 * S-4's lacks the word of one of those.
 */
@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherBodiesTest {

  @Inject Visitors visitors;
  @Inject Policies policies;
  @Inject Reassess reassess;
  @Inject TestClock clock;
  private Visitor union;

  @BeforeAll
  void otherBodies() throws SQLException {
    clock.set(SmallDistrict.TODAY);
    SmallDistrict.insert();
    union = visitors.loggedInAs(SmallDistrict.DISTRICT_UNION).speaking("en");
    Jointly.agreed(
        visitors,
        union.json(
            "POST",
            "/api/v1/policies/BDA/versions",
            """
            {"parameters": {"recognisingBodies": "BDA_UNION,BJ_MUNICIPAL_UNION"},
             "effectiveFrom": "2026-09-15", "note": "other bodies", "key": "key-00000031"}
            """));
    for (long studio = 1; studio <= 4; studio++) {
      reassess.now(studio);
    }
  }

  @AfterAll
  void asPrinted() throws SQLException {
    Jointly.forget();
    policies.refresh();
    clock.reset();
  }

  @Test
  void BDA_3_passes_a_title_that_the_bodies_of_its_day_recognised() throws SQLException {
    assertThat(verdict("S-3")).isEqualTo("PASS");
  }

  @Test
  void the_list_of_studios_counts_it() {
    String titled = union.json("/api/v1/studios?state=TITLED").body();
    assertThat(titled).contains("\"S-1\"", "\"S-3\"").doesNotContain("\"S-2\"");
  }

  @Test
  void the_titles_of_the_studio_show_it() {
    assertThat(union.json("/api/v1/studios/S-3/titles").body()).contains("\"BDA\"", "2022-11-30");
    assertThat(union.json("/api/v1/studios/S-3").body()).contains("2022-11-30", "\"held\":true");
  }

  @Test
  void the_registry_of_an_earlier_and_of_a_later_day_show_it() {
    for (String day : new String[] {"2022-11-30", "2026-09-14", "2026-09-15"}) {
      assertThat(union.json("/api/v1/registry/standing?clause=BDA-3&verdict=PASS&on=" + day).body())
          .as(day)
          .contains("\"S-3\"");
    }
  }

  @Test
  void nothing_waits_for_a_body_that_had_no_say_on_its_day() {
    assertThat(visitors.loggedInAs(SmallDistrict.MUNICIPAL_UNION).json("/api/v1/votes/open").body())
        .doesNotContain("\"S-1\"", "\"S-3\"");
  }

  @Test
  void what_is_decided_from_today_on_takes_the_bodies_of_today() throws SQLException {
    SmallDistrict.execute(
        """
        INSERT INTO recognition (id, studio_id, programme, level, recorded_at) VALUES
          (91, 5, 'BDA', 'DISTRICT_CLASS', NOW(6)), (92, 2, 'BDA', 'DISTRICT_CLASS', NOW(6))
        """,
        """
        INSERT INTO decision (studio_id, recognition_id, body, concurs, decided_on, recorded_at) VALUES
          (5, 91, 'BDA_UNION', TRUE, '2026-09-14', NOW(6)), (5, 91, 'BJ_MUNICIPAL_UNION', TRUE, '2026-09-15', NOW(6)),
          (2, 92, 'BDA_UNION', TRUE, '2026-09-14', NOW(6)), (2, 92, 'BDA_SCITECH_BUREAU', TRUE, '2026-09-15', NOW(6))
        """);
    reassess.now(5);
    reassess.now(2);

    String titled =
        visitors
            .loggedInAs(SmallDistrict.MUNICIPAL_UNION)
            .json("/api/v1/studios?state=TITLED")
            .body();

    assertThat(verdict("S-5")).isEqualTo("PASS");
    assertThat(verdict("S-2")).isNotEqualTo("PASS");
    assertThat(titled).contains("\"S-5\"").doesNotContain("\"S-2\"");
    assertThat(union.json("/api/v1/studios/S-2").body()).doesNotContain("\"held\":true");
  }

  private static String verdict(String studio) throws SQLException {
    return SmallDistrict.column(
            "SELECT verdict FROM finding WHERE clause = 'BDA-3' AND subject_code = '%s'"
                .formatted(studio))
        .get(0);
  }
}
