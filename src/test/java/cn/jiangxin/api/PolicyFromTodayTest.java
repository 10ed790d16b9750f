package cn.jiangxin.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.assessment.Policies;
import cn.jiangxin.assessment.ReassessDue;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Jointly;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.Situations;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A version that holds from today is not left to the night. */
@CleanDatabase
@MicronautTest(transactional = false)
class PolicyFromTodayTest {
  private static final String VERSIONS = "/api/v1/policies/BDA/versions";

  @Inject Visitors visitors;
  @Inject Policies policies;
  @Inject TestClock clock;
  @Inject ReassessDue due;
  private Visitor union;

  @BeforeEach
  void district() throws SQLException {
    clock.set(SmallDistrict.TODAY);
    SmallDistrict.insert();
    union = visitors.loggedInAs(SmallDistrict.DISTRICT_UNION);
    union.get("/policies");
    quiet();
  }

  @AfterEach
  void asPrinted() throws SQLException {
    Jointly.forget();
    policies.refresh();
    quiet();
    clock.reset();
  }

  private static void quiet() throws SQLException {
    SmallDistrict.execute(
        "DELETE FROM QRTZ_SIMPLE_TRIGGERS",
        "DELETE FROM QRTZ_TRIGGERS WHERE TRIGGER_TYPE = 'SIMPLE'");
  }

  @Test
  void what_holds_from_today_is_judged_at_once_and_what_holds_later_is_not() throws SQLException {
    due.upTo(SmallDistrict.TODAY, count -> {});
    assertThat(due.count(SmallDistrict.TODAY)).isZero();
    Jointly.agreed(visitors, union.json("POST", VERSIONS, version("2026-10-01", "key-00000020")));
    assertThat(rung()).isZero();
    assertThat(due.count(SmallDistrict.TODAY)).isZero();

    Page sent = union.json("POST", VERSIONS, version("2026-09-15", "key-00000021"));
    assertThat(rung()).isZero();
    Jointly.agreed(visitors, sent);
    assertThat(rung()).isEqualTo(1);
    assertThat(due.count(SmallDistrict.TODAY))
        .isEqualTo(Situations.number("SELECT COUNT(*) FROM studio"));
    due.upTo(SmallDistrict.TODAY, count -> {});
    assertThat(due.count(SmallDistrict.TODAY)).isZero();
    assertThat(
            SmallDistrict.column(
                "SELECT verdict FROM finding WHERE clause = 'BDA-5.1' AND studio_id = 1"))
        .doesNotContain("PASS")
        .isNotEmpty();
  }

  /** How often judging has been woken and waits for a node that runs jobs. */
  private static long rung() {
    return Situations.number(
        "SELECT COUNT(*) FROM QRTZ_SIMPLE_TRIGGERS s JOIN QRTZ_TRIGGERS t USING (SCHED_NAME, TRIGGER_NAME, TRIGGER_GROUP)"
            + " WHERE t.JOB_NAME = 'NIGHTLY_ASSESSMENT'");
  }

  private static String version(String from, String key) {
    return "{\"parameters\": {\"minArea\": \"62.51\"}, \"effectiveFrom\": \"%s\", \"note\": \"n\", \"key\": \"%s\"}"
        .formatted(from, key);
  }
}
