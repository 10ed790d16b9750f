package cn.jiangxin.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Role;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
@CleanDatabase
class ErrorPagesTest {
  private static final int TOO_MUCH = 21 * 1024 * 1024;

  @Inject Visitors visitors;
  @Inject EmbeddedServer server;

  @ParameterizedTest
  @CsvSource({
    "/nothing-here, 404, 没有找到, Not found",
    "/logout, 405, 不支持此操作, Not possible here",
    "/troubles/fault, 500, 服务出错, Something went wrong",
    "/troubles/view, 500, 服务出错, Something went wrong",
    "/troubles/away, 503, 服务暂时不可用, The service is not available",
    "/troubles/same, 409, 其他人刚刚登记了相同内容, Somebody else has just recorded the same",
    "/troubles/deadlock, 503, 其他人正在办理同一事项, Somebody else is at work on the same",
    "/troubles/lock, 503, 其他人正在办理同一事项, Somebody else is at work on the same",
    "/troubles/changed, 409, 内容已被他人修改, Somebody else has changed this",
    "/troubles/status/422, 422, 内容不符合要求, The content is not in order",
    "/troubles/status/429, 429, 操作过于频繁, Too many requests",
    "/troubles/status/413, 413, 文件过大, The file is too large",
    "/troubles/status/418, 418, 请求有误, The request is not in order",
    "/troubles/status/502, 502, 服务出错, Something went wrong",
  })
  void an_error_is_told_in_the_persons_language(
      String path, int status, String chinese, String english) {
    Page page = visitors.anybody().get(path);
    Page translated = visitors.anybody().speaking("en").get(path);
    Page json = visitors.anybody().speaking("en").json(path);

    assertThat(page.status()).isEqualTo(status);
    assertThat(page.title()).startsWith(chinese);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(translated.status()).isEqualTo(status);
    assertThat(translated.title()).startsWith(english);
    assertThat(json.status()).isEqualTo(status);
    assertThat(json.header("Content-Type")).startsWith("application/json");
    assertThat(json.body()).contains("\"status\":" + status, "\"message\":\"" + english);
    for (Page told : new Page[] {page, translated, json}) {
      assertThat(told.body()).doesNotContain("secret", "Exception", "jdbc", "row 17");
    }
  }

  @Test
  void a_head_that_is_too_large_is_not_told_as_a_file() {
    Page page = visitors.anybody().getWith("/login", "X-Long", "x".repeat(20_000));
    Page json =
        visitors
            .anybody()
            .speaking("en")
            .getWith("/api/v1/session", "X-Long", "x".repeat(20_000), "Accept", "application/json");

    assertThat(page.status()).isEqualTo(431);
    assertThat(page.text()).contains("请求头过大").doesNotContain("文件过大");
    assertThat(json.status()).isEqualTo(431);
    assertThat(json.body()).contains("\"status\":431");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/login?back=%zz",
        "/login?back=%",
        "/login?back=%ff",
        "/api/v1/session?%=%ED%A0%80"
      })
  void an_address_that_is_not_encoded_as_addresses_are_is_no_fault_of_ours(String address)
      throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.getPort())) {
      String request = "GET " + address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).doesNotStartWith("HTTP/1.1 5").startsWith("HTTP/1.1 ");
    }
  }

  @Test
  void a_value_that_can_not_be_read_is_named_to_programs_only() {
    String path = "/troubles/number?wanted=many";
    Page page = visitors.anybody().get(path);
    assertThat(page.status()).isEqualTo(400);
    assertThat(page.title()).startsWith("请求有误");
    Page json = visitors.anybody().speaking("en").json(path);
    assertThat(json.status()).isEqualTo(400);
    assertThat(json.body()).contains("\"field\":\"wanted\"", "\"message\":\"can not be read\"");
  }

  @Test
  void a_fault_is_told_by_the_number_that_the_log_has() {
    Page page = visitors.anybody().get("/troubles/fault");

    assertThat(page.text()).containsPattern("错误编号：[0-9a-f]{8}");
    assertThat(visitors.anybody().json("/troubles/fault").body())
        .containsPattern("\"incident\":\"[0-9a-f]{8}\"");
    assertThat(visitors.anybody().get("/nothing-here").text()).doesNotContain("错误编号");
  }

  @Test
  void an_unreachable_database_is_worth_another_try() {
    assertThat(visitors.anybody().get("/troubles/away").header("Retry-After")).isEqualTo("10");
    assertThat(visitors.anybody().get("/troubles/deadlock").header("Retry-After")).isEqualTo("1");
  }

  @Test
  void what_a_role_does_not_carry_is_refused_in_its_language() {
    Visitor administrator = visitors.loggedInAs(Role.SECURITY_ADMINISTRATOR, null).speaking("en");
    Visitor auditor = visitors.loggedInAs(Role.FINANCE_AUDITOR, null).speaking("en");

    assertThat(administrator.get("/admin/accounts").status()).isEqualTo(200);
    Page page = auditor.get("/admin/accounts");
    assertThat(page.status()).isEqualTo(403);
    assertThat(page.title()).startsWith("Not allowed");
    assertThat(auditor.json("/api/v1/jobs").body()).contains("\"status\":403");
  }

  @Test
  void what_is_too_large_is_refused() {
    Visitor visitor = visitors.anybody();
    visitor.get("/login");

    Page answer = visitor.post("/login", Map.of("login", "x".repeat(TOO_MUCH)));

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.title()).startsWith("文件过大");
  }

  @Test
  void what_is_too_large_is_refused_as_json_too() {
    Page answer =
        visitors
            .anybody()
            .json("POST", "/api/v1/session", "{\"login\":\"" + "x".repeat(TOO_MUCH) + "\"}");

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.body()).contains("\"status\":413", "文件过大");
  }

  @Test
  void a_format_that_an_address_does_not_take_is_refused() {
    Visitor visitor = visitors.anybody();
    visitor.get("/nothing-here");

    Page page = visitor.postAs("/login", "text/csv", "a,b");
    assertThat(page.status()).isEqualTo(415);
    assertThat(page.title()).startsWith("格式不受支持");
    Page json = visitor.speaking("en").postAs("/api/v1/session", "text/csv", "a,b");
    assertThat(json.status()).isEqualTo(415);
    assertThat(json.body()).contains("\"status\":415");
  }

  @Test
  void json_that_cannot_be_read_is_refused_as_json() {
    Page answer = visitors.anybody().json("POST", "/api/v1/session", "{\"login\":");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).startsWith("{\"status\":400").doesNotContain("Unexpected");
  }

  @Test
  void a_script_of_another_site_is_not_let_in() {
    String policy = visitors.anybody().get("/nothing-here").header("Content-Security-Policy");

    assertThat(policy).contains("script-src 'self' 'nonce-").doesNotContain("unsafe");
    assertThat(visitors.anybody().get("/nothing-here").header("X-Content-Type-Options"))
        .isEqualTo("nosniff");
  }
}
