package cn.jiangxin.access.http;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Account;
import cn.jiangxin.access.Role;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.Situations;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ASVS 3.3.1, 3.3.4, 3.4: cookies and headers, in the open and behind TLS. */
class TransportTest {

  private static Page logIn(Visitors visitors, Visitor visitor) {
    Account account = visitors.account(Role.AUDIT_ADMINISTRATOR, null);
    visitor.get("/login");
    return visitor.post("/login", Map.of("login", account.login(), "password", Visitors.PASSWORD));
  }

  private static String sessionCookie(Page page) {
    return page.headers().allValues("Set-Cookie").stream()
        .filter(cookie -> cookie.contains("jiangxin-session="))
        .findFirst()
        .orElse("");
  }

  @Nested
  @MicronautTest(transactional = false)
  @CleanDatabase
  @Property(name = "jiangxin.proxies", value = "127.0.0.1,::1")
  class BehindATrustedProxy {
    @Inject Visitors visitors;

    @Test
    void tls_makes_cookies_secure_and_binds_them_to_the_host() {
      Visitor visitor = visitors.anybody().sending("X-Forwarded-Proto", "https");
      Page page = logIn(visitors, visitor);

      assertThat(page.status()).isEqualTo(303);
      assertThat(sessionCookie(page))
          .startsWith("__Host-jiangxin-session=")
          .containsIgnoringCase("; secure")
          .containsIgnoringCase("; httponly")
          .contains("SameSite=Lax", "Path=/")
          .doesNotContainIgnoringCase("domain=");
      assertThat(visitor.cookie("__Host-jiangxin-visitor")).isNotEmpty();
      assertThat(visitor.get("/account").status()).isEqualTo(200);
      assertThat(page.header("Strict-Transport-Security")).isEqualTo("max-age=31536000");
    }

    @Test
    void a_session_of_tls_is_not_taken_in_the_open() {
      Visitor visitor = visitors.anybody().sending("X-Forwarded-Proto", "https");
      logIn(visitors, visitor);
      String token = visitor.cookie("__Host-jiangxin-session");

      Page open = visitors.anybody().withCookie("__Host-jiangxin-session", token).get("/account");

      assertThat(open.status()).isEqualTo(303);
    }

    @Test
    void the_address_is_the_one_the_proxy_heard_from() {
      Visitor visitor = visitors.anybody().sending("X-Forwarded-For", "192.0.2.77");
      logIn(visitors, visitor);

      assertThat(
              Situations.number("SELECT COUNT(*) FROM login_session WHERE address = '192.0.2.77'"))
          .isEqualTo(1);
    }
  }

  @Nested
  @MicronautTest(transactional = false)
  @CleanDatabase
  class WithoutAProxy {
    @Inject Visitors visitors;

    @Test
    void what_a_client_says_of_tls_and_addresses_is_not_believed() {
      Visitor visitor =
          visitors
              .anybody()
              .sending("X-Forwarded-Proto", "https")
              .sending("X-Forwarded-For", "192.0.2.77");
      Page page = logIn(visitors, visitor);

      assertThat(sessionCookie(page))
          .startsWith("jiangxin-session=")
          .doesNotContainIgnoringCase("; secure")
          .containsIgnoringCase("; httponly");
      assertThat(page.header("Strict-Transport-Security")).isEmpty();
      assertThat(
              Situations.number("SELECT COUNT(*) FROM login_session WHERE address = '127.0.0.1'"))
          .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "/login",
          "/nothing-here",
          "/troubles/fault",
          "/api/v1/session",
          "/admin/accounts",
          "/health"
        })
    void every_answer_tells_browsers_what_not_to_do(String path) {
      Page page = visitors.anybody().get(path);

      assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
      assertThat(page.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
      assertThat(page.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
      assertThat(page.header("Permissions-Policy")).contains("camera=()", "geolocation=()");
      assertThat(policy(page))
          .contains("default-src 'self'", "object-src 'none'", "base-uri 'none'")
          .contains("frame-ancestors 'none'", "form-action 'self'")
          .anyMatch(part -> part.matches("script-src 'self'( 'nonce-[\\w+/=-]{16,}')?"))
          .noneMatch(part -> part.contains("unsafe"));
    }

    @Test
    void each_page_has_a_nonce_of_its_own_and_its_scripts_bear_it() {
      Page one = visitors.anybody().get("/login");
      Page other = visitors.anybody().get("/login");
      String nonce =
          one.header("Content-Security-Policy").replaceAll("(?s).*?'nonce-([^']+)'.*", "$1");

      assertThat(one.body()).contains("nonce=\"" + nonce + "\"");
      assertThat(other.header("Content-Security-Policy")).doesNotContain(nonce);
    }

    @Test
    void what_a_person_sees_is_kept_in_no_cache() {
      Visitor visitor = visitors.loggedInAs(Role.AUDIT_ADMINISTRATOR, null);

      assertThat(visitor.get("/account").header("Cache-Control")).isEqualTo("no-store");
      assertThat(visitor.json("/api/v1/session").header("Cache-Control")).isEqualTo("no-store");
    }

    private static List<String> policy(Page page) {
      return List.of(page.header("Content-Security-Policy").split(";\\s*"));
    }
  }
}
