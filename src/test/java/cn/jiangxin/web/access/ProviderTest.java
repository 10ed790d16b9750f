package cn.jiangxin.web.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Account;
import cn.jiangxin.access.Role;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.IdentityProvider;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.Situations;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.TestDatabase;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import com.nimbusds.jwt.JWTClaimsSet;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in through a provider that speaks OpenID Connect over real connections. */
@MicronautTest(transactional = false)
@CleanDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProviderTest implements TestPropertyProvider {
  private static final Instant NOON = Instant.parse("2026-09-15T04:00:00Z");
  private static final String FAILED = "统一身份认证未成功";

  @Inject Visitors visitors;
  @Inject TestClock clock;
  @Inject EmbeddedServer server;
  private final IdentityProvider provider = new IdentityProvider();
  private Account account;

  @Override
  public Map<String, String> getProperties() {
    return Map.of(
        "jiangxin.oidc.issuer",
        provider.issuer(),
        "jiangxin.oidc.client-id",
        IdentityProvider.CLIENT,
        "jiangxin.oidc.client-secret",
        IdentityProvider.CLIENT_SECRET,
        "jiangxin.oidc.name",
        "工会统一认证");
  }

  @BeforeEach
  void somebody() throws SQLException {
    TestDatabase.empty();
    clock.set(NOON);
    account = visitors.account(Role.SECURITY_ADMINISTRATOR, null);
    provider.seat(account.login(), NOON);
  }

  @AfterEach
  void letTheClockGo() {
    clock.reset();
  }

  @Test
  void the_provider_s_word_opens_our_own_session_at_the_page_asked_for() {
    Visitor visitor = visitors.anybody();
    assertThat(visitor.get("/login?back=%2Faccount").body())
        .contains("使用工会统一认证登录", "/login/provider?back=/account");
    Page end = visitor.get(back(begin(visitor)));

    assertThat(end.status()).isEqualTo(303);
    assertThat(end.location()).isEqualTo("/account");
    assertThat(visitor.cookie("jiangxin-session")).hasSizeGreaterThan(40);
    assertThat(visitor.cookie("jiangxin-provider")).isEmpty();
    assertThat(visitor.get("/account").status()).isEqualTo(200);
    assertThat(Situations.number("SELECT COUNT(*) FROM audit_entry WHERE action = 'LOG_IN'"))
        .isEqualTo(1);
  }

  @Test
  void an_account_that_is_not_there_is_not_made_a_closed_one_stays_closed() {
    provider.seat("stranger", NOON);
    assertRefused(visitors.anybody(), "本系统没有对应的账号");
    provider.seat(account.login(), NOON);
    Situations.update("UPDATE account SET disabled_at = NOW(6) WHERE id = " + account.id());
    assertRefused(visitors.anybody(), "本系统没有对应的账号");
    assertThat(Situations.number("SELECT COUNT(*) FROM account")).isEqualTo(1);
  }

  private void assertRefused(Visitor visitor, String sentence) {
    Page end = visitor.get(back(begin(visitor)));
    assertThat(end.location()).isEqualTo("/login");
    assertThat(visitor.get("/login").text()).contains(sentence);
    assertThat(visitor.cookie("jiangxin-session")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lies")
  void a_token_that_is_not_what_it_should_be_is_not_believed(
      String lie, Function<JWTClaimsSet, String> token) {
    provider.signWith(token);
    assertRefused(visitors.anybody(), FAILED);
  }

  Stream<Arguments> lies() {
    return Stream.of(
        Arguments.of("another key", told(IdentityProvider::signedByAnother)),
        Arguments.of("no signature", told(IdentityProvider::unsigned)),
        Arguments.of("another nonce", changed(c -> c.claim("nonce", "x"))),
        Arguments.of("no nonce", changed(c -> c.claim("nonce", null))),
        Arguments.of("another audience", changed(c -> c.audience("other"))),
        Arguments.of("another party", changed(c -> c.claim("azp", "other"))),
        Arguments.of("another issuer", changed(c -> c.issuer("https://evil.example"))),
        Arguments.of("over", changed(c -> c.expirationTime(Date.from(NOON.minusSeconds(61))))),
        Arguments.of("no claim", changed(c -> c.claim("preferred_username", null))),
        Arguments.of("no text", changed(c -> c.claim("preferred_username", 7))));
  }

  @Test
  void a_token_that_ended_less_than_a_minute_ago_is_believed() {
    provider.signWith(changed(c -> c.expirationTime(Date.from(NOON.minusSeconds(59)))));
    Visitor visitor = visitors.anybody();
    assertThat(visitor.get(back(begin(visitor))).location()).isNotEqualTo("/login");
  }

  private static Function<JWTClaimsSet, String> told(Function<JWTClaimsSet, String> signer) {
    return signer;
  }

  private Function<JWTClaimsSet, String> changed(
      Function<JWTClaimsSet.Builder, JWTClaimsSet.Builder> change) {
    return claims -> provider.signed(change.apply(new JWTClaimsSet.Builder(claims)).build());
  }

  @Test
  void only_the_browser_that_began_it_ends_it_and_only_once() {
    Visitor visitor = visitors.anybody();
    String back = back(begin(visitor));

    Page planted = visitors.anybody().get(back);
    assertThat(planted.location()).isEqualTo("/login");
    Visitor other = visitors.anybody();
    begin(other);
    assertThat(other.get(back).location()).isEqualTo("/login");
    assertThat(visitor.get(back.replaceAll("state=[^&]+", "state=x")).location())
        .isEqualTo("/login");
    assertThat(visitor.get(back).location()).isNotEqualTo("/login");
    assertThat(visitor.get(back).location()).isEqualTo("/login");
  }

  @Test
  void it_must_be_ended_within_ten_minutes() {
    Visitor visitor = visitors.anybody();
    String back = back(begin(visitor));
    clock.set(NOON.plusSeconds(600));

    assertThat(visitor.get(back).location()).isEqualTo("/login");
  }

  @Test
  void an_initial_password_does_not_matter_to_whoever_needs_none() {
    Situations.update("UPDATE account SET must_change_password = TRUE WHERE id = " + account.id());
    Visitor visitor = visitors.anybody();
    visitor.get(back(begin(visitor)));

    assertThat(visitor.get("/account").status()).isEqualTo(200);
  }

  @Test
  void a_person_proves_again_through_the_provider_what_a_silent_log_in_does_not() {
    Visitor visitor = visitors.anybody();
    visitor.get(back(begin(visitor)));
    visitor.get("/account");
    assertThat(visitor.post("/sensitive", Map.of("amount", "1")).status()).isEqualTo(200);
    later(20);
    Page asked = visitor.post("/sensitive", Map.of("amount", "1"));
    assertThat(asked.status()).isEqualTo(403);
    assertThat(asked.body()).contains("/login/provider?again=true&amp;back=/", "使用工会统一认证重新认证");

    visitor.get(back(begin(visitor)));
    visitor.get("/account");
    assertThat(visitor.post("/sensitive", Map.of("amount", "1")).status()).isEqualTo(403);

    visitor.get(back(begin(visitor, "/login/provider?again=true&back=%2Faccount")));
    visitor.get("/account");
    assertThat(visitor.post("/sensitive", Map.of("amount", "1")).status()).isEqualTo(200);
    assertThat(Situations.number("SELECT COUNT(*) FROM login_session")).isEqualTo(1);
  }

  @Test
  void a_provider_that_did_not_ask_again_is_not_believed() {
    later(20);
    provider.signWith(changed(c -> c.claim("auth_time", NOON.getEpochSecond())));
    Visitor visitor = visitors.anybody();
    String address = "/login/provider?again=true&back=%2Faccount";
    assertThat(visitor.get(back(begin(visitor, address))).location()).isEqualTo("/login");
    provider.signWith(changed(c -> c.claim("auth_time", null)));
    assertThat(visitor.get(back(begin(visitor, address))).location()).isEqualTo("/login");
  }

  @Test
  void what_fails_with_the_provider_is_told_in_the_trail_once_for_an_address_and_span() {
    for (int i = 0; i < 3; i++) {
      assertThat(visitors.anybody().get("/login/provider/callback?state=x&code=y").location())
          .isEqualTo("/login");
    }

    assertThat(
            Situations.number(
                "SELECT COUNT(*) FROM audit_entry WHERE action = 'LOG_IN_REFUSED' AND result = 'REFUSED'"
                    + " AND detail LIKE '%PROVIDER%' AND address = '127.0.0.1'"))
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[[", "x]", "[::::]", "[", "a:b", "...", "-", "x:999999"})
  void a_host_that_is_none_is_not_believed(String host) throws IOException {
    String answer = asked(host);

    assertThat(answer)
        .startsWith("HTTP/1.1 303")
        .contains("localhost%2Flogin%2Fprovider%2Fcallback");
  }

  @ParameterizedTest
  @ValueSource(strings = {"union.example", "union.example:8443", "[2001:db8::1]:8080"})
  void the_browser_comes_back_to_the_host_it_named(String host) throws IOException {
    assertThat(asked(host)).contains(URLEncoder.encode(host, UTF_8) + "%2Flogin%2Fprovider");
  }

  private String asked(String host) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.getPort())) {
      socket
          .getOutputStream()
          .write(
              ("GET /login/provider HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                  .getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private void later(int minutes) {
    clock.set(NOON.plusSeconds(minutes * 60L));
    provider.later(NOON.plusSeconds(minutes * 60L));
  }

  private static String begin(Visitor visitor) {
    return begin(visitor, "/login/provider?back=%2Faccount");
  }

  private static String begin(Visitor visitor, String address) {
    Page begun = visitor.get(address);
    assertThat(begun.status()).isEqualTo(303);
    assertThat(begun.header("Set-Cookie"))
        .containsIgnoringCase("httponly")
        .contains("SameSite=Lax");
    return begun.location();
  }

  private static String back(String address) {
    URI sent = IdentityProvider.visit(address);
    return sent.getRawPath() + "?" + sent.getRawQuery();
  }
}
