package cn.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.browser.DemoSite.Site;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody does who has just started the demo: sees an alert, records, sees it gone. */
@ExtendWith(DemoSite.class)
class NewUserRouteTest {
  private static final int LAST_YEAR = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear() - 1;

  @Test
  void BDA_14_4_leader_records_the_fourth_activity_and_the_alert_goes_away(Site site) {
    Page page = site.window("leader", 1440, "zh");
    assertThat(breach(page)).hasCount(1);
    assertThat(breach(page)).containsText("3 / 4");

    page.locator("a[href='/studios/TL-01/activities/new']").first().click();
    record(page, "刀具选型交流", LAST_YEAR + "-12-20");

    assertThat(page.locator(".alert:has-text('BDA-14.4')")).isVisible();
    page.navigate("/");
    assertThat(breach(page)).hasCount(0);
    page.navigate("/studios/TL-01/activities?q=");
    assertThat(page.locator("main")).containsText("刀具选型交流");
  }

  @Test
  void a_form_with_a_fault_keeps_what_was_typed_and_says_what_to_do(Site site) {
    Page page = site.window("leader2", 390, "en");
    page.navigate("/studios/TL-02/activities/new");
    page.evaluate("document.querySelectorAll('form').forEach(f => f.noValidate = true)");
    record(page, "Tool exchange", LAST_YEAR + 2 + "-01-01");

    assertThat(page.locator("#startedOn-error")).isVisible();
    assertThat(page.locator("#title")).hasValue("Tool exchange");
  }

  @Test
  void the_district_downloads_its_compliance_report_in_chinese(Site site) throws IOException {
    Page page = site.window("district", 1440, "zh");
    page.navigate("/reports");

    Download download =
        page.waitForDownload(
            () -> page.locator("a[href='/api/v1/reports/compliance?format=PDF']").first().click());

    Path file = Path.of("target", "pages", "district.pdf");
    download.saveAs(file);
    PdfReader reader = new PdfReader(file.toString());
    assertThat(reader.getNumberOfPages()).isGreaterThan(10);
    assertThat(new PdfTextExtractor(reader).getTextFromPage(1)).contains("工作室");
  }

  @Test
  void the_auditor_reaches_the_voucher_of_a_spending_from_the_first_page(Site site) {
    Page page = site.window("auditor", 1440, "zh");
    page.navigate("/studios");
    page.locator("main table a[href^='/studios/']").first().click();

    page.locator("a[href$='/money']").first().click();

    assertThat(page.locator("main h1, main h2").first()).isVisible();
  }

  private static Locator breach(Page page) {
    return page.locator("li.list-group-item a[href*='#finding-']")
        .filter(new Locator.FilterOptions().setHasText("BDA-14.4"))
        .filter(new Locator.FilterOptions().setHasText(String.valueOf(LAST_YEAR)));
  }

  private static void record(Page page, String title, String day) {
    page.fill("#title", title);
    page.selectOption("#type", "SKILL_TRAINING");
    page.selectOption("#mode", "SELF_ORGANISED");
    page.fill("#startedOn", day);
    page.fill("#organiser", "单位工会");
    page.fill("#outsideParticipants", "3");
    page.click(".form-narrow button[type=submit]");
    page.waitForLoadState();
  }
}
