package cn.jiangxin.web.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Page;
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

@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CasesTest {

  @Inject Visitors visitors;
  @Inject TestClock clock;
  private Visitor leader;

  @BeforeAll
  void district() throws SQLException {
    clock.set(SmallDistrict.TODAY);
    SmallDistrict.insert();
    leader = visitors.loggedInAs(SmallDistrict.LEADER);
  }

  @AfterAll
  void now() {
    clock.reset();
  }

  @Test
  void library_leads_to_the_cases_of_each_clause() {
    assertThat(leader.get("/policies/BDA").body()).contains("/policies/BDA/cases/BDA-3");
  }

  @Test
  void cases_tell_day_verdict_and_facts() {
    Page page = leader.get("/policies/BDA/cases/BDA-3");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text())
        .contains("2021-11-30")
        .contains("nextState: RECOGNISED")
        .contains("BDA_SCITECH_BUREAU")
        .contains("recognitions");
  }

  @Test
  void clause_that_only_informs_says_that_it_has_no_cases() {
    assertThat(leader.get("/policies/BDA/cases/BDA-33").text()).contains("没有样例");
  }

  @Test
  void unknown_clauses_and_policies_are_not_found() {
    assertThat(leader.get("/policies/BDA/cases/BDA-99").status()).isEqualTo(404);
    assertThat(leader.get("/policies/NONE/cases/BDA-3").status()).isEqualTo(404);
  }

  @Test
  void values_of_a_parameter_bear_the_words_of_their_clause() {
    String library = leader.get("/policies/BDA").text();
    assertThat(library).contains("培训费", "设备费").contains("技术攻关");
    assertThat(leader.get("/policies/BJ24").text()).contains("高校工会", "发明人排名末位");
  }
}
