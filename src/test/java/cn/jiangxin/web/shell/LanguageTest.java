package cn.jiangxin.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Role;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@CleanDatabase
class LanguageTest {
  @Inject Visitors visitors;
  private Visitor visitor;

  @BeforeEach
  void somebody() {
    visitors.account(Role.SECURITY_ADMINISTRATOR, null);
    visitor = visitors.anybody();
  }

  @Test
  void chinese_is_spoken_whatever_the_browser_prefers() {
    Page page = visitor.getWith("/login", "Accept-Language", "en-GB,en;q=0.9");

    assertThat(page.title()).isEqualTo("登录 · 匠心");
    assertThat(page.body()).contains("lang=\"zh-CN\"");
  }

  @Test
  void the_chosen_language_is_kept_and_the_page_too() {
    visitor.get("/login?back=/jobs");

    Page answer = visitor.post("/language", Map.of("language", "en", "back", "/login?back=/jobs"));

    assertThat(answer.location()).isEqualTo("/login?back=/jobs");
    assertThat(answer.header("Set-Cookie")).contains("lang=en", "Max-Age=31536000");
    assertThat(visitor.get("/login").title()).isEqualTo("Log in · Jiangxin");
    assertThat(visitor.get("/nothing-here").title()).isEqualTo("Not found · Jiangxin");

    visitor.post("/language", Map.of("language", "zh", "back", "/login"));
    assertThat(visitor.get("/login").title()).isEqualTo("登录 · 匠心");
  }

  @Test
  void a_language_nobody_speaks_is_chinese_and_no_other_site_is_gone_to() {
    visitor.get("/login");

    Page answer = visitor.post("/language", Map.of("language", "xx", "back", "//evil.example"));

    assertThat(answer.location()).isEqualTo("/");
    assertThat(visitor.cookie("lang")).isEqualTo("zh");
    assertThat(visitor.withCookie("lang", "../../etc").get("/login").title()).isEqualTo("登录 · 匠心");
  }
}
