package cn.jiangxin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.browser.DemoSite.Site;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Follows every link of every role and looks at each kind of page wide and narrow, in Chinese and
 * in English. With JIANGXIN_PICTURES set, pictures of all of them are left in {@code target/pages}.
 */
@ExtendWith(DemoSite.class)
class EveryPageTest {
  private static final List<String> LOG_INS =
      List.of(
          "district",
          "leader",
          "unit",
          "bureau",
          "expert",
          "auditor",
          "system",
          "security",
          "audit");
  private static final int LEAST_KINDS_OF_PAGES = 40;

  /** The browser of the JSON reference is a library's; only what stands around it is ours. */
  private static final String OTHERS_WORK = ".swagger-ui";

  /** Path, with numbers and codes left out, to the log-in that sees it and the full address. */
  private final Map<String, Seen> pages = new LinkedHashMap<>();

  private final List<String> faults = new ArrayList<>();

  private record Seen(String login, String address) {
    String file() {
      return login + address.replaceAll("[^A-Za-z0-9]+", "-");
    }
  }

  @Test
  void every_page_is_whole_wide_and_narrow_in_both_languages(Site site) {
    for (String login : LOG_INS) {
      discover(site.window(login, 1440, "zh"), login);
    }
    look(site, 1440, "zh", true);
    look(site, 1440, "en", false);
    look(site, 390, "zh", false);
    look(site, 390, "en", true);

    assertThat(faults).isEmpty();
    assertThat(pages).hasSizeGreaterThan(LEAST_KINDS_OF_PAGES);
  }

  private void discover(Page page, String login) {
    Deque<String> open = new ArrayDeque<>(List.of("/"));
    Map<String, String> known = new LinkedHashMap<>(Map.of(kind("/"), "/"));
    while (!open.isEmpty()) {
      String address = open.removeFirst();
      pages.putIfAbsent(address.equals("/") ? login : kind(address), new Seen(login, address));
      if (page.navigate(address).status() >= 400) {
        faults.add(login + " is led to " + address + ", which answers with an error");
      }
      for (String link : links(page)) {
        if (known.putIfAbsent(kind(link), link) == null && !pages.containsKey(kind(link))) {
          open.add(link);
        }
      }
    }
    page.context().close();
  }

  private static List<String> links(Page page) {
    Object found =
        page.evaluate(
            """
            [...document.querySelectorAll('a[href^="/"]:not([download])')].map(a => a.getAttribute('href').split('#')[0])
              .filter(href => href && !href.startsWith('/api/') && !href.startsWith('/prometheus'))
            """);
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  private static String kind(String address) {
    return address
        .replaceAll("\\?.*", "")
        .replaceAll("/[^/]*[0-9][^/]*", "/*")
        .replaceAll("/accounts/(?!new$)[^/]*", "/accounts/*");
  }

  private void look(Site site, int width, String language, boolean withAxe) {
    Map<String, Page> windows = new LinkedHashMap<>();
    for (Seen seen : pages.values()) {
      Page page =
          windows.computeIfAbsent(seen.login(), login -> listened(site, login, width, language));
      Response response = page.navigate(seen.address());
      String where = seen.login() + " " + seen.address() + " " + width + " " + language;
      if (response.status() != 200) {
        faults.add(where + " answers " + response.status());
      }
      if (!Boolean.TRUE.equals(
          page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))) {
        faults.add(where + " is wider than the window");
      }
      if (withAxe) {
        new AxeBuilder(page)
            .setLegacyMode(true)
            .exclude(OTHERS_WORK)
            .analyze()
            .getViolations()
            .forEach(
                rule -> faults.add(where + ": " + rule.getId() + " " + of(rule.getNodes().get(0))));
      }
      if (System.getenv("JIANGXIN_PICTURES") != null) {
        page.screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "pages", width + "-" + language, seen.file() + ".png")));
      }
    }
    windows.values().forEach(page -> page.context().close());
  }

  private static String of(CheckedNode node) {
    return node.getHtml() + " " + node.getFailureSummary();
  }

  private Page listened(Site site, String login, int width, String language) {
    Page page = site.window(login, width, language);
    page.onConsoleMessage(message -> note(login, page, message));
    page.onPageError(error -> faults.add(login + " " + page.url() + ": " + error));
    return page;
  }

  private void note(String login, Page page, ConsoleMessage message) {
    if (message.type().equals("error")) {
      faults.add(login + " " + page.url() + ": " + message.text());
    }
  }
}
