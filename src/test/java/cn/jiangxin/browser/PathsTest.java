package cn.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.jiangxin.browser.DemoSite.Site;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Records that are seldom made, each on its way through the pages by whoever may make it. */
@ExtendWith(DemoSite.class)
class PathsTest {
  private static final String STUDIO = "/studios/TL-02";
  private static final int LAST_YEAR = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear() - 1;

  @Test
  void BDA_21_2_the_unit_union_records_support(Site site) {
    Page union = site.window("unit", 1440, "zh");
    union.navigate(STUDIO + "/questions");
    union.navigate(STUDIO + "/register/support/new");
    send(union, Map.of("code", "TECH_COOPERATION", "on", "2026-03-01"));

    union.navigate(STUDIO + "/profile");
    assertThat(union.locator("#together")).containsText("技术协作");
  }

  @Test
  void BDA_11_and_CSTA_4_2_the_leader_records_an_alliance(Site site) {
    Page leader = site.window("leader2", 390, "zh");
    leader.navigate(STUDIO + "/profile");
    leader.click("#together a.btn");
    leader.navigate(STUDIO + "/register/alliance/new");
    send(leader, Map.of("about", "精密加工工作室联盟", "on", "2026-03-01"));

    leader.navigate(STUDIO + "/profile");
    assertThat(leader.locator("#together")).containsText("精密加工工作室联盟");
  }

  @Test
  void the_type_changes_with_the_year_after_its_decision_and_the_former_one_stays(Site site) {
    Page union = site.window("unit", 1440, "zh");
    union.navigate(STUDIO + "/register/types/new");
    send(union, Map.of("type", "WINDOW_SERVICE", "decidedOn", LAST_YEAR + "-12-01"));

    assertThat(union.locator(".page-header")).containsText("窗口服务型");
    assertThat(union.locator("main")).containsText(LAST_YEAR + "-12-31");
  }

  @Test
  void a_further_level_is_a_title_of_its_own_by_the_decision_of_its_body(Site site) {
    Page municipal = site.window("municipal", 1440, "zh");
    municipal.navigate(STUDIO + "/register/recognitions/new");
    municipal.selectOption("[name='programme']", "BJ");
    municipal.selectOption("[name='level']", "MUNICIPAL");
    municipal.selectOption("[name='votes[0].body']", "BJ_MUNICIPAL_UNION");
    municipal.selectOption("[name='votes[0].concurs']", "true");
    municipal.fill("[name='votes[0].decidedOn']", "2026-03-02");
    municipal.click("main form.form-narrow button[type=submit]");
    municipal.waitForURL(url -> url.contains("/profile"));

    assertThat(municipal.locator("#recognition")).containsText("市级");
    assertThat(municipal.locator("#recognition")).containsText("区级");
  }

  private static void send(Page page, Map<String, String> fields) {
    fields.forEach(
        (field, value) -> {
          if (page.locator("select#" + field).count() > 0) {
            page.selectOption("#" + field, value);
          } else {
            page.fill("#" + field, value);
          }
        });
    page.click("main form.form-narrow button[type=submit]");
    page.waitForURL(url -> !url.contains("/new") && !url.endsWith("/register"));
  }
}
