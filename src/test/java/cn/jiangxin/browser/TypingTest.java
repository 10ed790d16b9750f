package cn.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.jiangxin.browser.DemoSite.Site;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody types: nothing is lost, and the hands stay on the keyboard. */
@ExtendWith(DemoSite.class)
class TypingTest {

  @Test
  void what_was_typed_is_there_again_after_the_browser_was_closed(Site site) {
    Page page = site.window("leader2", 1440, "zh");
    page.navigate("/studios/TL-02/outcomes/new");
    page.locator("#name").pressSequentially("快换夹具");
    page.selectOption("#innovationKind", "TECHNICAL");
    assertThat(page.locator("[data-unfinished-kept]")).isVisible();
    page.context().close();

    Page again = site.window("leader2", 390, "zh");
    again.navigate("/studios/TL-02/outcomes/new");
    assertThat(again.locator("#name")).hasValue("快换夹具");
    assertThat(again.locator("#innovationKind")).hasValue("TECHNICAL");

    again.click("form[action$='/unfinished/discard'] button");
    assertThat(again.locator("#name")).hasValue("");
    assertThat(again.locator("form[action$='/unfinished/discard']")).hasCount(0);
  }

  @Test
  void what_was_typed_in_the_last_moment_is_kept_when_the_page_is_left(Site site) {
    Page page = site.window("leader2", 1440, "zh");
    page.navigate("/studios/TL-02/projects/new");
    page.locator("#name").pressSequentially("主轴改造");
    page.navigate("/");

    page.navigate("/studios/TL-02/projects/new");
    assertThat(page.locator("#name")).hasValue("主轴改造");
    page.click("form[action$='/unfinished/discard'] button");
  }

  @Test
  void an_activity_is_entered_by_keyboard_alone_and_undone(Site site) {
    Page page = site.window("leader2", 1440, "zh");
    page.navigate("/studios/TL-02/activities/new");
    page.focus("#title");
    page.keyboard().type("键盘登记");
    assertNext(page, "type");
    page.keyboard().press("ArrowDown");
    assertNext(page, "mode");
    assertNext(page, "startedOn");
    page.locator("#startedOn").pressSequentially("01022026");
    assertNext(page, "endedOn");
    assertNext(page, "organiser");
    page.keyboard().type("工会");
    assertNext(page, "outsideParticipants");
    page.keyboard().press("Control+A");
    page.keyboard().type("3");
    page.keyboard().press("Control+Enter");
    page.waitForURL(url -> url.endsWith("/studios/TL-02"));

    page.click("form[action$='/undo'] button");

    assertThat(page.locator(".alert:has-text('已撤销')")).isVisible();
    page.navigate("/studios/TL-02/activities");
    assertThat(page.locator("main")).not().containsText("键盘登记");
    page.navigate("/studios/TL-02/activities/new");
    assertThat(page.locator("#title")).hasValue("");
  }

  /** A field of a day takes several presses, one for each of its parts. */
  private static void assertNext(Page page, String id) {
    Object before = page.evaluate("document.activeElement.id");
    for (int i = 0; i < 5 && before.equals(page.evaluate("document.activeElement.id")); i++) {
      page.keyboard().press("Tab");
    }
    assertThat(page.locator("#" + id)).isFocused();
  }
}
