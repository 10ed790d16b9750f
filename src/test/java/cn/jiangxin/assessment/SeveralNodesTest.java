package cn.jiangxin.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Jointly;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.TestDatabase;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes on one database: what one publishes the other goes by. */
@MicronautTest(transactional = false)
@CleanDatabase
class SeveralNodesTest {
  private static final String LARGER =
      """
      {"parameters": {"minArea": "62.51"}, "effectiveFrom": "2026-09-15", "note": "larger rooms", "key": "key-00000041"}
      """;

  @Inject Visitors visitors;
  @Inject Policies policies;
  @Inject TestClock clock;
  private ApplicationContext other;

  @BeforeEach
  void district() throws SQLException {
    TestDatabase.empty();
    clock.set(SmallDistrict.TODAY);
    SmallDistrict.insert();
    SmallDistrict.execute("UPDATE organisation SET body_code = 'BDA_UNION' WHERE code = 'D-1'");
    other = ApplicationContext.run(Map.of(), "test");
    other.getBean(TestClock.class).set(SmallDistrict.TODAY);
    other.getBean(Reassess.class).now(1);
  }

  @AfterEach
  void asPrinted() throws SQLException {
    other.close();
    Jointly.forget();
    policies.refresh();
    clock.reset();
  }

  @Test
  void the_other_node_judges_by_what_was_published_a_moment_ago() throws SQLException {
    assertThat(version()).isEqualTo("BDA/1.0");
    publish();
    other.getBean(Reassess.class).now(1);
    assertThat(version()).isEqualTo("BDA/1.0+1");
    assertThat(other.getBean(Policies.class).catalogue().find("BDA", SmallDistrict.TODAY))
        .hasValueSatisfying(scheme -> assertThat(scheme.version()).isEqualTo("BDA/1.0+1"));
  }

  @Test
  void the_other_node_shows_it_when_it_next_looks() {
    publish();
    Policies theirs = other.getBean(Policies.class);
    assertThat(theirs.catalogue().find("BDA", SmallDistrict.TODAY).orElseThrow().version())
        .isEqualTo("BDA/1.0");
    theirs.follow();
    assertThat(theirs.catalogue().find("BDA", SmallDistrict.TODAY).orElseThrow().version())
        .isEqualTo("BDA/1.0+1");
  }

  private void publish() {
    Visitor union = visitors.loggedInAs(SmallDistrict.DISTRICT_UNION);
    union.get("/policies");
    Jointly.agreed(visitors, union.json("POST", "/api/v1/policies/BDA/versions", LARGER));
  }

  private static String version() throws SQLException {
    return SmallDistrict.column(
            "SELECT scheme_version FROM finding WHERE studio_id = 1 AND clause = 'BDA-5.1'")
        .get(0);
  }
}
