package cn.jiangxin.browser;

import cn.jiangxin.testing.ServiceProcess;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The service with its demo district, started like a new user starts it, and a real browser before
 * it. Without a browser the tests are skipped, and say so; where CI is set they fail instead.
 */
final class DemoSite implements BeforeAllCallback, ParameterResolver {
  private static final List<Path> BROWSERS =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"),
          Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));

  @Override
  public void beforeAll(ExtensionContext context) {
    if (browser().isEmpty()) {
      String message = "no Chromium or Chrome found; the browser tests need one";
      if (System.getenv("CI") != null) {
        throw new AssertionError(message);
      }
      Assumptions.abort(message);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Site.class;
  }

  @Override
  public Site resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(DemoSite.class))
        .getOrComputeIfAbsent(Site.class, type -> Site.open(), Site.class);
  }

  private static Optional<Path> browser() {
    return BROWSERS.stream().filter(Files::isExecutable).findFirst();
  }

  /** The running service and the browser; one for all browser tests. */
  record Site(String home, Browser browser, Playwright playwright, ServiceProcess service)
      implements CloseableResource, AutoCloseable {

    /** Starts both; close it if it is not the one that all tests share. */
    static Site open(String... options) {
      try {
        Path data = Files.createTempDirectory(Path.of("target"), "demo-site");
        ServiceProcess service = ServiceProcess.start(Map.of(), arguments(data, options));
        Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
            playwright
                .chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setExecutablePath(DemoSite.browser().orElseThrow())
                        .setChromiumSandbox(false)
                        .setArgs(
                            List.of("--disable-dev-shm-usage", "--disable-background-networking")));
        return new Site(service.awaitReady(), browser, playwright, service);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }

    private static String[] arguments(Path data, String... options) {
      return Stream.concat(
              Stream.of("serve", "--demo", "--data", data.toString()), Arrays.stream(options))
          .toArray(String[]::new);
    }

    /** A window of its own, as somebody sees it who has just opened the browser. */
    Page window(int width, String language) {
      BrowserContext context =
          browser.newContext(
              new Browser.NewContextOptions()
                  .setBaseURL(home)
                  .setViewportSize(width, 900)
                  .setAcceptDownloads(true));
      Page page = context.newPage();
      if (!language.equals("zh")) {
        page.navigate("/login");
        page.click("button[name=language]");
      }
      return page;
    }

    /** A window in which one of the demo's people is logged in. */
    Page window(String login, int width, String language) {
      Page page = window(width, language);
      page.navigate("/login");
      page.fill("#login", login);
      page.fill("#password", "yunting-" + login);
      page.click("form[action='/login'] button[type=submit]");
      page.waitForURL(url -> !url.endsWith("/login"));
      return page;
    }

    @Override
    public void close() throws Exception {
      browser.close();
      playwright.close();
      service.close();
    }
  }
}
