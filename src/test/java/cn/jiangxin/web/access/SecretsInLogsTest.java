package cn.jiangxin.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import cn.jiangxin.access.Account;
import cn.jiangxin.access.Role;
import cn.jiangxin.testing.Authenticator;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** ASVS 16.2.5: whatever happens, and however much our own code tells, no secret is told. */
@MicronautTest(transactional = false)
@CleanDatabase
class SecretsInLogsTest {
  private static final Pattern SECRET = Pattern.compile("class=\"secret[^\"]*\">([^<]+)<");
  private static final String WRONG = "canary wrong password 7319";

  @Inject Visitors visitors;
  @Inject TestClock clock;

  private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  private final Logger own = (Logger) LoggerFactory.getLogger("cn.jiangxin");
  private final Logged logged = new Logged();

  @BeforeEach
  void listen() {
    logged.start();
    root.addAppender(logged);
    own.setLevel(Level.TRACE);
  }

  @AfterEach
  void stopListening() {
    root.detachAppender(logged);
    own.setLevel(null);
  }

  @Test
  void no_password_token_code_or_session_reaches_the_log() {
    List<String> secrets = new ArrayList<>(List.of(Visitors.PASSWORD, WRONG));
    Account account = visitors.account(Role.AUDIT_ADMINISTRATOR, null);
    Visitor visitor = visitors.anybody();
    logIn(visitor, account, WRONG);
    logIn(visitor, account, Visitors.PASSWORD);
    secrets.add(visitor.cookie("jiangxin-session"));
    secrets.add(visitor.cookie("jiangxin-visitor"));
    visitor.json("POST", "/api/v1/session", "{\"login\":\"x\",\"password\":\"" + WRONG + "\",");
    visitor.json("POST", "/api/v1/session", "{\"login\":1,\"password\":[\"" + WRONG + "\"]}");
    secrets.addAll(enrol(visitor));
    visitor.json(
        "POST",
        "/api/v1/account/tokens",
        "{\"name\":\"x\",\"permissions\":[\"" + WRONG + "\"],\"days\":1}");
    visitors.anybody().byToken("jiangxin_canary-token-4711", "GET", "/api/v1/studios", "");
    secrets.add("canary-token-4711");
    visitor.getWith("/troubles/fault", "Cookie", "jiangxin-session=canary-session-99");
    secrets.add("canary-session-99");

    String all = logged.all();
    assertThat(all).contains("incident");
    secrets.forEach(secret -> assertThat(secret).hasSizeGreaterThanOrEqualTo(6));
    secrets.forEach(secret -> assertThat(all).doesNotContain(secret));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "%zz", "%4", "%ff", "%ED%A0%80", "%C0%AF"})
  void a_form_that_is_not_encoded_as_forms_are_is_refused_and_reaches_no_log(String odd) {
    Visitor visitor = visitors.anybody();
    visitor.get("/login");
    String body = "login=security&password=Canary-Geheim-77" + odd;
    Visitor person = visitors.loggedInAs(Role.SECURITY_ADMINISTRATOR, null);
    person.get("/password");

    for (Page answer :
        List.of(
            visitor.postEncoded("/login", body + "&_csrf=" + visitor.token()),
            visitor.postEncoded("/login", "_csrf=" + visitor.token() + "&" + body),
            visitor.postAs("/login", "application/x-www-form-urlencoded", body),
            person.postEncoded("/password", "_csrf=" + person.token() + "&current=" + body),
            person.postAs("/password", "application/x-www-form-urlencoded", "current=" + body),
            person.postEncoded("/sensitive", "_csrf=" + person.token() + "&_password=" + body))) {
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.text()).contains("请求有误").doesNotContain("Canary");
    }
    assertThat(logged.all()).doesNotContain("Canary-Geheim");
  }

  @Test
  void a_secret_that_is_logged_would_be_found() {
    own.debug("the password is {}", WRONG);

    assertThat(logged.all()).contains(WRONG);
  }

  private List<String> enrol(Visitor visitor) {
    String factor = "/account/second-factor";
    Page offered = visitor.get(factor);
    List<String> secrets = new ArrayList<>(secrets(offered));
    String code = new Authenticator(secrets.get(0)).at(clock.instant());
    Map<String, String> sent = Map.of("offer", offered.valueOf("offer"), "code", code);
    secrets.addAll(secrets(visitor.post(factor, sent)));
    return secrets;
  }

  private static void logIn(Visitor visitor, Account account, String password) {
    visitor.get("/login");
    visitor.post("/login", Map.of("login", account.login(), "password", password));
  }

  private static List<String> secrets(Page page) {
    return SECRET.matcher(page.body()).results().map(found -> found.group(1)).toList();
  }

  private static final class Logged extends AppenderBase<ILoggingEvent> {
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    @Override
    protected void append(ILoggingEvent event) {
      lines.add(event.getFormattedMessage());
      if (event.getThrowableProxy() != null) {
        lines.add(ThrowableProxyUtil.asString(event.getThrowableProxy()));
      }
    }

    String all() {
      return String.join("\n", lines);
    }
  }
}
