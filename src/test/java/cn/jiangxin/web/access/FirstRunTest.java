package cn.jiangxin.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.platform.ConsoleNotice;
import cn.jiangxin.platform.ConsoleNotice.Sentence;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.Situations;
import cn.jiangxin.testing.TestDatabase;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@CleanDatabase
class FirstRunTest {
  private static final URI HOME = URI.create("http://localhost:8080/");

  @Inject Visitors visitors;
  @Inject List<ConsoleNotice> notices;

  @BeforeEach
  void nobodyYet() throws SQLException {
    TestDatabase.empty();
  }

  @Test
  void the_console_names_the_address_that_creates_the_administrator_once() {
    URI address = address();
    Visitor visitor = visitors.anybody();
    assertThat(visitor.get("/login").location()).isEqualTo("/first-run");

    String token = visitor.get(address.getPath() + "?" + address.getQuery()).valueOf("token");
    assertThat(visitor.post("/first-run", form(token)).location()).isEqualTo("/login");

    assertThat(logIn(visitor)).isEqualTo("/admin/accounts");
    assertThat(visitor.get("/admin/accounts").text())
        .contains("启用系统的步骤", "为系统管理员建立账号", "为审计管理员建立账号", "登记工会、单位及其他机构");
    assertThat(visitor.get("/admin/organisations").status()).isEqualTo(403);
    assertThat(said()).isEmpty();
    assertThat(visitors.anybody().get("/first-run").location()).isEqualTo("/login");
    assertThat(again(token).text()).contains("安全管理员已经创建");
    assertThat(Situations.number("SELECT COUNT(*) FROM account")).isEqualTo(1);
  }

  private static String logIn(Visitor visitor) {
    visitor.get("/login");
    return visitor.post("/login", form("")).location();
  }

  private Page again(String token) {
    Visitor visitor = visitors.anybody();
    visitor.get("/login");
    Map<String, String> form = new HashMap<>(form(token));
    form.put("login", "second");
    return visitor.post("/first-run", form);
  }

  @Test
  void another_token_creates_nobody() {
    address();
    Visitor visitor = visitors.anybody();
    visitor.get("/first-run");

    Page answer = visitor.post("/first-run", form("aaaaa-bbbbb-ccccc-ddddd"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.errorAt("token")).startsWith("一次性口令不正确");
    assertThat(answer.valueOf("login")).isEqualTo("first");
    assertThat(answer.valueOf("password")).isEmpty();
    assertThat(Situations.number("SELECT COUNT(*) FROM account")).isZero();
  }

  @Test
  void a_later_start_makes_the_earlier_token_worthless() {
    String earlier = token(address());
    String later = token(address());
    Visitor visitor = visitors.anybody();
    visitor.get("/first-run");

    assertThat(visitor.post("/first-run", form(earlier)).status()).isEqualTo(422);
    assertThat(visitor.post("/first-run", form(later)).status()).isEqualTo(303);
  }

  @Test
  void a_weak_password_leaves_the_token_usable() {
    String token = token(address());
    Visitor visitor = visitors.anybody();
    visitor.get("/first-run");
    Map<String, String> weak = new HashMap<>(form(token));
    weak.put("password", "123456789");

    Page answer = visitor.post("/first-run", weak);

    assertThat(answer.errorAt("password")).isEqualTo("密码至少 10 位。");
    assertThat(answer.errorAt("repeated")).isEqualTo("两次输入的密码不一致。");
    assertThat(visitor.post("/first-run", form(token)).status()).isEqualTo(303);
  }

  @Test
  void only_a_digest_of_the_token_is_kept() {
    String token = token(address());

    assertThat(
            Situations.number(
                "SELECT COUNT(*) FROM first_run_token WHERE token_hash LIKE '%" + token + "%'"))
        .isZero();
    assertThat(Situations.number("SELECT COUNT(*) FROM first_run_token")).isEqualTo(1);
  }

  private List<Sentence> said() {
    return notices.stream()
        .flatMap(notice -> notice.sentences(HOME).stream())
        .filter(sentence -> sentence.key().startsWith("access.first-run"))
        .toList();
  }

  private URI address() {
    return URI.create(String.valueOf(said().get(0).arguments().get(0)));
  }

  private static String token(URI address) {
    return address.getQuery().substring("token=".length());
  }

  private static Map<String, String> form(String token) {
    return Map.of(
        "token",
        token,
        "login",
        "first",
        "name",
        "沈岚",
        "password",
        Visitors.PASSWORD,
        "repeated",
        Visitors.PASSWORD);
  }
}
