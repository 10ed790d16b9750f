package cn.jiangxin.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Role;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@CleanDatabase
class PasswordTest {
  private static final String SESSION = "jiangxin-session";
  private static final String BETTER = "seven slow barges";
  private static final Pattern SECRET = Pattern.compile("class=\"secret\">([^<]+)<");

  @Inject Visitors visitors;
  private Visitor visitor;

  @BeforeEach
  void somebody() {
    visitor = visitors.loggedInAs(Role.SECURITY_ADMINISTRATOR, null);
    visitor.get("/password");
  }

  @Test
  void a_new_password_ends_the_sessions_of_the_old_one_but_not_this_one() {
    String before = visitor.cookie(SESSION);

    Page answer = change(Visitors.PASSWORD, BETTER, BETTER);

    assertThat(answer.status()).isEqualTo(303);
    assertThat(visitor.cookie(SESSION)).isNotEqualTo(before);
    assertThat(visitor.get(answer.location()).text()).contains("密码已修改");
    assertThat(visitors.anybody().withCookie(SESSION, before).get("/password").status())
        .isEqualTo(303);
  }

  @Test
  void what_is_wrong_stands_at_its_field() {
    assertThat(change("wrong", BETTER, BETTER).errorAt("current")).isEqualTo("当前密码不正确。");
    assertThat(change(Visitors.PASSWORD, BETTER, "other").errorAt("repeated"))
        .isEqualTo("两次输入的密码不一致。");
    assertThat(change(Visitors.PASSWORD, "123456789", "123456789").errorAt("chosen"))
        .isEqualTo("密码至少 10 位。");
    assertThat(change(Visitors.PASSWORD, "1234567890", "1234567890").errorAt("chosen"))
        .isEqualTo("该密码容易被猜到，请换一个。");
    assertThat(change(Visitors.PASSWORD, Visitors.PASSWORD, Visitors.PASSWORD).errorAt("chosen"))
        .isEqualTo("新密码不能与当前密码相同。");
  }

  private Page change(String current, String chosen, String repeated) {
    return visitor.post(
        "/password", Map.of("current", current, "chosen", chosen, "repeated", repeated));
  }

  @Test
  void an_initial_password_opens_nothing_but_the_page_that_replaces_it() {
    visitor.get("/admin/accounts/new");
    Page made =
        visitor.post(
            "/admin/accounts/new",
            Map.of("login", "newcomer", "name", "邹默", "role", "SECURITY_ADMINISTRATOR"));
    Matcher secret = SECRET.matcher(made.body());
    assertThat(secret.find()).isTrue();
    Visitor newcomer = visitors.anybody();
    newcomer.get("/login");
    newcomer.post("/login", Map.of("login", "newcomer", "password", secret.group(1)));

    assertThat(newcomer.get("/admin/accounts").location()).isEqualTo("/password");
    assertThat(newcomer.json("/api/v1/jobs").status()).isEqualTo(403);
    assertThat(newcomer.json("/api/v1/jobs").body()).contains("请先设置新密码");
    for (String page : List.of("/", "/me", "/permissions", "/policies", "/reference", "/account")) {
      assertThat(newcomer.get(page).location()).as(page).isEqualTo("/password");
    }
    for (String data : List.of("policies", "permissions", "assessments/kinds")) {
      assertThat(newcomer.json("/api/v1/" + data).status()).as(data).isEqualTo(403);
    }
    newcomer.get("/password");
    assertThat(newcomer.post("/me/mobile", Map.of("mobile", "")).location()).isEqualTo("/password");
    assertThat(newcomer.json("/api/v1/session").status()).isEqualTo(200);
    assertThat(newcomer.json("POST", "/api/v1/assessments", "{}").status()).isEqualTo(403);
    assertThat(newcomer.get("/password").text()).contains("您使用的是初始密码");

    Map<String, String> change =
        Map.of("current", secret.group(1), "chosen", BETTER, "repeated", BETTER);
    assertThat(newcomer.post("/password", change).status()).isEqualTo(303);
    assertThat(newcomer.get("/admin/accounts").status()).isEqualTo(200);
  }
}
