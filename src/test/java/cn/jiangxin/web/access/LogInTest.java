package cn.jiangxin.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Account;
import cn.jiangxin.access.Role;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.Situations;
import cn.jiangxin.testing.TestDatabase;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@CleanDatabase
class LogInTest {
  private static final String SESSION = "jiangxin-session";
  private static final String REFUSED = "用户名或密码不正确，或账号暂时不能登录。";

  @Inject Visitors visitors;

  @Test
  void the_right_password_opens_the_first_page_of_the_role_under_a_new_session() {
    Visitor visitor = visitors.anybody();

    Page answer = logIn(visitor, account().login(), Visitors.PASSWORD);

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.location()).isEqualTo("/admin/accounts");
    assertThat(visitor.cookie(SESSION)).hasSizeGreaterThan(40);
    assertThat(answer.header("Set-Cookie")).contains("HTTPOnly").contains("SameSite=Lax");
    assertThat(visitor.get("/admin/accounts").status()).isEqualTo(200);
  }

  @Test
  void every_refusal_sounds_the_same() throws SQLException {
    Account account = account();
    Account closed = account();
    Account locked = account();
    change("UPDATE account SET disabled_at = NOW(6) WHERE id = " + closed.id());
    change("UPDATE account SET locked_until = '2999-01-01' WHERE id = " + locked.id());

    assertRefused(account.login(), "another password");
    assertRefused("nobody", Visitors.PASSWORD);
    assertRefused(closed.login(), Visitors.PASSWORD);
    assertRefused(locked.login(), Visitors.PASSWORD);
    assertRefused("", "");
  }

  private void assertRefused(String login, String password) {
    Visitor visitor = visitors.anybody();
    Page answer = logIn(visitor, login, password);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains(REFUSED);
    assertThat(answer.valueOf("login")).isEqualTo(login);
    assertThat(answer.valueOf("password")).isEmpty();
    assertThat(visitor.cookie(SESSION)).isEmpty();
    assertThat(json(login, password).status()).isEqualTo(401);
  }

  @Test
  void four_wrong_passwords_let_the_right_one_in_after_five_it_waits() {
    assertThat(afterFailures(4)).isEqualTo(303);
    assertThat(afterFailures(5)).isEqualTo(422);
  }

  private int afterFailures(int count) {
    Visitor visitor = visitors.anybody();
    String login = account().login();
    for (int i = 0; i < count; i++) {
      logIn(visitor, login, "wrong password " + i);
    }
    return logIn(visitor, login, Visitors.PASSWORD).status();
  }

  @Test
  void a_session_that_somebody_planted_is_not_the_one_that_logs_in() {
    Visitor visitor = visitors.anybody().withCookie(SESSION, "planted");

    logIn(visitor, account().login(), Visitors.PASSWORD);

    assertThat(visitor.cookie(SESSION)).isNotEqualTo("planted").isNotEmpty();
    assertThat(visitors.anybody().withCookie(SESSION, "planted").get("/password").status())
        .isEqualTo(303);
  }

  @Test
  void logging_in_again_ends_the_session_before() {
    Visitor visitor = visitors.loggedInAs(Role.SECURITY_ADMINISTRATOR, null);
    String before = visitor.cookie(SESSION);
    visitor.get("/password");

    Page answer =
        visitor.post("/login", Map.of("login", account().login(), "password", Visitors.PASSWORD));

    assertThat(answer.status()).isEqualTo(303);
    assertThat(visitor.cookie(SESSION)).isNotEqualTo(before);
    assertThat(visitors.anybody().withCookie(SESSION, before).get("/password").status())
        .isEqualTo(303);
  }

  @Test
  void logging_out_kills_the_session() {
    Visitor visitor = visitors.loggedInAs(Role.SECURITY_ADMINISTRATOR, null);
    String session = visitor.cookie(SESSION);
    visitor.get("/password");

    Page answer = visitor.post("/logout", Map.of());

    assertThat(answer.location()).isEqualTo("/login");
    assertThat(visitor.cookie(SESSION)).isEmpty();
    assertThat(visitors.anybody().withCookie(SESSION, session).get("/password").location())
        .startsWith("/login");
  }

  @Test
  void an_expired_session_opens_nothing() throws SQLException {
    Visitor visitor = visitors.loggedInAs(Role.SECURITY_ADMINISTRATOR, null);
    assertThat(visitor.get("/admin/accounts").status()).isEqualTo(200);

    change("UPDATE login_session SET expires_at = '2000-01-01'");

    assertThat(visitor.get("/admin/accounts").status()).isEqualTo(303);
  }

  @Test
  void only_a_digest_of_the_session_is_kept() {
    Visitor visitor = visitors.loggedInAs(Role.SECURITY_ADMINISTRATOR, null);

    assertThat(
            Situations.number(
                "SELECT COUNT(*) FROM login_session WHERE token_hash = '"
                    + visitor.cookie(SESSION)
                    + "'"))
        .isZero();
  }

  @Test
  void a_visitor_comes_back_to_the_page_asked_for_and_to_no_other_site() {
    Account account = account();
    Visitor visitor = visitors.anybody();
    Page turnedAway = visitor.get("/jobs?awaited=REMINDERS");
    assertThat(turnedAway.location()).isEqualTo("/login?back=%2Fjobs%3Fawaited%3DREMINDERS");

    String back = visitor.get(turnedAway.location()).valueOf("back");
    assertThat(enter(visitor, account, back)).isEqualTo("/jobs?awaited=REMINDERS");

    for (String evil : new String[] {"//evil.example", "https://evil.example", "/\\evil.example"}) {
      Visitor other = visitors.anybody();
      other.get("/login");
      assertThat(enter(other, account, evil)).isEqualTo("/admin/accounts");
    }
  }

  private static String enter(Visitor visitor, Account account, String back) {
    return visitor
        .post(
            "/login", Map.of("login", account.login(), "password", Visitors.PASSWORD, "back", back))
        .location();
  }

  @Test
  void forms_without_the_token_of_their_session_are_refused() {
    Visitor visitor = visitors.loggedInAs(Role.SECURITY_ADMINISTRATOR, null);
    Visitor other = visitors.loggedInAs(Role.SECURITY_ADMINISTRATOR, null);
    other.get("/password");

    Page without = visitor.postBare("/logout", Map.of());
    Page wrong =
        visitor.postBare("/logout", Map.of("_csrf", other.get("/password").valueOf("_csrf")));

    assertThat(without.status()).isEqualTo(403);
    assertThat(without.text()).contains("页面已失效");
    assertThat(wrong.status()).isEqualTo(403);
    assertThat(visitor.get("/admin/accounts").status()).isEqualTo(200);
  }

  @Test
  void json_of_a_session_needs_the_token_too() {
    Visitor visitor = visitors.loggedInAs(Role.SECURITY_ADMINISTRATOR, null);
    Visitor stolen = visitors.anybody().withCookie(SESSION, visitor.cookie(SESSION));

    assertThat(stolen.json("DELETE", "/api/v1/session", "").status()).isEqualTo(403);
    assertThat(visitor.json("DELETE", "/api/v1/session", "").status()).isEqualTo(204);
    assertThat(visitor.json("/api/v1/session").status()).isEqualTo(401);
  }

  @Test
  void a_visitor_without_the_cookie_of_the_form_cannot_log_in() {
    Account account = account();

    Page answer =
        visitors
            .anybody()
            .postBare("/login", Map.of("login", account.login(), "password", Visitors.PASSWORD));

    assertThat(answer.status()).isEqualTo(403);
  }

  @Test
  void json_says_who_is_logged_in() {
    Account account = account();
    Visitor visitor = visitors.anybody();

    Page answer = json(visitor, account.login(), Visitors.PASSWORD);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body())
        .contains(
            "\"login\":\"" + account.login() + "\"", "\"roles\":[\"SECURITY_ADMINISTRATOR\"]");
    assertThat(visitor.json("/api/v1/session").body()).isEqualTo(answer.body());
  }

  private Account account() {
    return visitors.account(Role.SECURITY_ADMINISTRATOR, null);
  }

  private static Page logIn(Visitor visitor, String login, String password) {
    visitor.get("/login");
    return visitor.post("/login", Map.of("login", login, "password", password));
  }

  private Page json(String login, String password) {
    return json(visitors.anybody(), login, password);
  }

  private static Page json(Visitor visitor, String login, String password) {
    return visitor.json(
        "POST",
        "/api/v1/session",
        "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, password));
  }

  private static void change(String sql) throws SQLException {
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
