package cn.jiangxin.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.LedgerSample;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.TestDatabase;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All that happened to a studio stands in one line of time. */
@MicronautTest(transactional = false)
@CleanDatabase
class TimelineTest {

  private static final String PAGE = "/studios/S-1/timeline";

  @Inject Visitors visitors;
  @Inject TestClock clock;

  @BeforeEach
  void aDistrict() throws SQLException {
    TestDatabase.empty();
    SmallDistrict.insert();
    clock.set(SmallDistrict.TODAY);
    for (LedgerSample ledger : LedgerSample.values()) {
      visitors
          .signedIn("leader")
          .json("POST", "/api/v1/studios/S-1/" + ledger.path(), ledger.json(), "k-" + ledger);
    }
  }

  @Test
  void entries_decisions_and_people_stand_in_one_line_the_latest_first() {
    String text = visitors.signedIn("district").get(PAGE).text();

    assertThat(text).contains("活动 刀具刃磨培训", "成果 快换夹具", "立项 主轴改造", "师徒结对 韩澍 → 祝融之", "加入 秦小满", "创建");
    assertThat(text).as("codes in words").doesNotContainPattern("· [A-Z_]{4,}");
    assertThat(text.indexOf("刀具刃磨培训")).isLessThan(text.indexOf("快换夹具"));
    assertThat(text.indexOf("快换夹具")).isLessThan(text.indexOf("主轴改造"));
  }

  @Test
  void what_is_asked_for_is_shown_alone() {
    String work = visitors.signedIn("district").get(PAGE + "?area=WORK").text();
    assertThat(work).contains("快换夹具").doesNotContain("秦小满");

    String year = visitors.signedIn("district").get(PAGE + "?year=2018").text();
    assertThat(year).contains("创建").doesNotContain("快换夹具");

    assertThat(visitors.signedIn("district").get(PAGE + "?area=NONSENSE&year=x&page=-3").status())
        .isEqualTo(200);
  }

  @Test
  void a_voided_entry_is_gone() {
    Page list = visitors.signedIn("leader").json("/api/v1/studios/S-1/activities");
    String id = list.body().replaceAll("(?s).*?\"id\":(\\d+).*", "$1");
    visitors
        .signedIn("leader")
        .json("DELETE", "/api/v1/studios/S-1/activities/" + id + "?reason=twice", "{}");

    assertThat(visitors.signedIn("leader").get(PAGE).text()).doesNotContain("刀具刃磨培训");
  }

  @Test
  void money_is_shown_to_those_only_who_may_see_it() throws SQLException {
    SmallDistrict.execute(
        "INSERT INTO boost_grant (id, studio_id, code, clause, occasion, amount_fen, granted_on, recorded_at)"
            + " VALUES (1, 1, 'G-77', 'BDA-26.1', '', 20000000, '2026-01-01', NOW(6))",
        "INSERT INTO money_entry (id, grant_id, studio_id, kind, happened_on, idempotency_key, recorded_at)"
            + " VALUES (1, 1, 1, 'INSTALMENT', '2026-02-01', 'k', NOW(6))",
        "INSERT INTO posting (entry_id, grant_id, account, amount_fen)"
            + " VALUES (1, 1, 'FUNDS', 12345), (1, 1, 'PAYER:BDA_UNION', -12345)");

    assertThat(visitors.signedIn("auditor").get(PAGE).text())
        .contains("安排资金 G-77", "200,000.00", "拨付 G-77", "123.45");
    assertThat(visitors.signedIn("member").get(PAGE).text()).doesNotContain("G-77");
    assertThat(visitors.signedIn("member").json("/api/v1" + PAGE + "?area=MONEY").body())
        .doesNotContain("G-77");
  }
}
