package cn.jiangxin.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.testing.AYear;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.PageVisitor;
import cn.jiangxin.testing.PageVisitor.Answer;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RollUpPagesTest {

  @Inject EmbeddedServer server;
  @Inject TestClock clock;

  @BeforeAll
  void year() throws SQLException {
    SmallDistrict.insert();
    AYear.insert();
  }

  @BeforeEach
  void day() {
    clock.set(SmallDistrict.TODAY);
  }

  @Test
  void BDA_22_2_the_unit_union_comes_from_its_first_page_to_the_year_of_its_unit() {
    PageVisitor union = visitor("union");

    assertThat(union.get("/").body()).contains("href=\"/roll-up\"");
    assertThat(union.get("/units/U-1").body()).contains("href=\"/units/U-1/roll-up\"");
    assertThat(union.get("/roll-up").location()).isEqualTo("/units/U-1/roll-up?year=2026");
    assertThat(union.get("/units/U-1/roll-up").text())
        .contains("2 个工作室", "韩澍创新工作室 2 1 2 1 1 1 1 2 1 1 0.00 12,345.67")
        .contains("合计 2 1 3 2 1 1 1 2 1 1 0.00 12,345.67 2 1")
        .contains("高级技师 1 人", "BDA-14.4 3 / 4", "年度未满");
  }

  @Test
  void a_number_leads_to_the_records_of_the_year_that_it_counts() {
    assertThat(visitor("union").get("/units/U-1/roll-up?year=2026").body())
        .contains("href=\"/studios/S-1/activities?year=2026\"")
        .contains("/api/v1/reports/roll-up?unit=U-1&amp;year=2026&amp;format=PDF");
  }

  @Test
  void a_year_without_facts_is_nought_and_one_that_cannot_be_read_is_the_present_one() {
    PageVisitor union = visitor("union");

    assertThat(union.get("/units/U-1/roll-up?year=2019").text())
        .contains("合计 0 0 0", "该年度没有待补的条款")
        .doesNotContain("年度未满");
    assertThat(union.get("/units/U-1/roll-up?year=2016").text()).contains("该年度没有工作室");
    assertThat(union.get("/units/U-1/roll-up?year=%3Cb%3E").text()).contains("2026-09-15");
  }

  @Test
  void the_upper_union_sees_each_unit_below_and_their_total() {
    Answer page = visitor("district").get("/roll-up?year=2026");

    assertThat(page.text())
        .contains("2 个单位", "青松机械厂 2 1 3", "白云物流公司 1 0 0", "合计 3 1 3")
        .doesNotContain("长河制药厂");
    assertThat(page.body()).contains("href=\"/units/U-2/roll-up?year=2026\"");
  }

  @Test
  void a_leader_is_not_led_to_the_roll_up_of_the_unit() {
    PageVisitor leader = visitor("leader");

    assertThat(leader.get("/units/U-1").body()).doesNotContain("roll-up");
    assertThat(leader.get("/roll-up").text()).contains("没有可汇总的单位");
  }

  private PageVisitor visitor(String login) {
    return new PageVisitor(server.getURI()).signedIn(login);
  }
}
