package cn.jiangxin.access.http;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Account;
import cn.jiangxin.access.Role;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.Situations;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.TestDatabase;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ASVS 2.4.1; the tests' own machine is the trusted proxy, so that they can come from anywhere. */
@MicronautTest(transactional = false)
@CleanDatabase
@Property(name = "jiangxin.limits.log-in.most", value = "3")
@Property(name = "jiangxin.limits.log-in.most-of-address", value = "6")
@Property(name = "jiangxin.limits.heavy.most", value = "2")
@Property(name = "jiangxin.proxies", value = "127.0.0.1,::1,10.0.0.0/8")
class LimitsTest {
  /** Two minutes before a span of ten minutes ends. */
  private static final Instant MOMENT = Instant.parse("2026-09-15T04:08:00Z");

  @Inject Visitors visitors;
  @Inject TestClock clock;
  private Account account;

  @BeforeEach
  void somebody() throws SQLException {
    TestDatabase.empty();
    clock.set(MOMENT);
    account = visitors.account(Role.AUDIT_ADMINISTRATOR, null);
  }

  @AfterEach
  void letTheClockGo() {
    clock.reset();
  }

  @Test
  void three_failures_of_a_name_from_an_address_are_heard_the_fourth_waits_even_if_right() {
    for (int i = 0; i < 3; i++) {
      assertThat(logIn("192.0.2.1", account.login(), "wrong password").status()).isEqualTo(422);
    }
    Page told = logIn("192.0.2.1", account.login(), Visitors.PASSWORD);
    assertThat(told.status()).isEqualTo(429);
    assertThat(told.header("Retry-After")).isEqualTo("120");
    assertThat(told.text()).contains("操作过于频繁", "该用户名登录失败次数过多，请在120 秒后再试");
    Page json = json("192.0.2.1", account.login());
    assertThat(json.status()).isEqualTo(429);
    assertThat(json.body()).contains("\"status\":429", "该用户名登录失败次数过多，请在120 秒后再试");
    assertThat(json.header("Retry-After")).isEqualTo("120");

    assertThat(logIn("192.0.2.2", account.login(), Visitors.PASSWORD).status()).isEqualTo(303);
    clock.set(MOMENT.plusSeconds(119));
    assertThat(logIn("192.0.2.1", account.login(), Visitors.PASSWORD).status()).isEqualTo(429);
    clock.set(MOMENT.plusSeconds(120));
    assertThat(logIn("192.0.2.1", account.login(), Visitors.PASSWORD).status()).isEqualTo(303);
  }

  @Test
  void failures_of_others_behind_the_address_bar_nobody_until_they_are_far_more() {
    for (int i = 0; i < 6; i++) {
      assertThat(logIn("192.0.2.1", "nobody-" + i, "wrong password").status()).isEqualTo(422);
      assertThat(limited()).isZero();
    }
    Page told = logIn("192.0.2.1", account.login(), Visitors.PASSWORD);
    assertThat(told.status()).isEqualTo(429);
    assertThat(told.text()).contains("您所在网络登录失败次数过多");
    assertThat(logIn("192.0.2.2", account.login(), Visitors.PASSWORD).status()).isEqualTo(303);
  }

  @Test
  void five_failures_of_others_leave_the_right_password_right() {
    for (int i = 0; i < 5; i++) {
      logIn("192.0.2.1", "nobody-" + i, "wrong password");
    }
    assertThat(logIn("192.0.2.1", account.login(), Visitors.PASSWORD).status()).isEqualTo(303);
  }

  @Test
  void the_trail_has_one_entry_for_each_address_name_and_span_however_great_the_flood() {
    for (int i = 0; i < 5; i++) {
      logIn("192.0.2.1", "hunter2", "wrong password");
    }
    assertThat(limited()).isEqualTo(1);
    assertThat(
            Situations.number(
                "SELECT COUNT(*) FROM audit_entry WHERE action = 'LOG_IN_LIMITED' AND result = 'REFUSED'"
                    + " AND subject_code = '192.0.2.1' AND address = '192.0.2.1'"))
        .isEqualTo(1);
    for (int i = 0; i < 5; i++) {
      logIn("192.0.2.1", "nobody-" + i, "wrong password");
    }
    assertThat(limited()).isEqualTo(2);
    clock.set(MOMENT.plusSeconds(120));
    for (int i = 0; i < 5; i++) {
      logIn("192.0.2.1", "hunter2", "wrong password");
    }
    assertThat(limited()).isEqualTo(3);
    assertThat(Situations.number("SELECT COUNT(*) FROM rate_count WHERE subject LIKE '%hunter%'"))
        .isZero();
  }

  private static long limited() {
    return Situations.number("SELECT COUNT(*) FROM audit_entry WHERE action = 'LOG_IN_LIMITED'");
  }

  @Test
  void log_ins_that_succeed_are_not_counted() {
    for (int i = 0; i < 10; i++) {
      assertThat(logIn("192.0.2.1", account.login(), Visitors.PASSWORD).status()).isEqualTo(303);
    }
    assertThat(Situations.number("SELECT SUM(taken) FROM rate_count")).isZero();
  }

  @Test
  void an_address_that_the_client_has_made_up_before_the_proxy_counts_for_nothing() {
    for (int i = 0; i < 3; i++) {
      logIn("198.51.100." + i + ", 192.0.2.1, 10.1.2.3", "nobody", "wrong password");
    }
    assertThat(logIn("203.0.113.9, 192.0.2.1", "nobody", "wrong").status()).isEqualTo(429);
    assertThat(logIn("192.0.2.1, nonsense", "nobody", "wrong").status()).isEqualTo(422);
  }

  @Test
  void the_newer_addresses_count_by_their_network() {
    for (int i = 0; i < 3; i++) {
      logIn("2001:db8:1:2:0:0:0:" + i, "nobody", "wrong password");
    }
    assertThat(logIn("2001:db8:1:2:ffff:0:0:9", "nobody", "wrong").status()).isEqualTo(429);
    assertThat(logIn("2001:db8:1:3:0:0:0:1", "nobody", "wrong").status()).isEqualTo(422);
  }

  @Test
  void heavy_work_is_counted_for_each_person() {
    Visitor one = visitors.loggedInAs(Role.AUDIT_ADMINISTRATOR, null);
    Visitor other = visitors.loggedInAs(Role.AUDIT_ADMINISTRATOR, null);
    assertThat(one.get("/sensitive/heavy").status()).isEqualTo(200);
    assertThat(one.get("/sensitive/heavy").status()).isEqualTo(200);

    Page told = one.get("/sensitive/heavy");
    assertThat(told.status()).isEqualTo(429);
    assertThat(told.header("Retry-After")).isEqualTo("120");
    assertThat(other.get("/sensitive/heavy").status()).isEqualTo(200);
    assertThat(one.get("/account").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/v1/reports/compliance?studio=S-1&format=PDF",
    "GET, /api/v1/reports/spending?grant=G-1&format=XLSX",
    "GET, /api/v1/permissions.csv",
    "GET, /api/v1/permissions.xlsx",
    "GET, /api/v1/forecast",
    "GET, /api/v1/forecast.ics",
    "GET, /api/v1/registry/counts",
    "GET, /api/v1/registry/standing",
    "POST, /api/v1/policies/BDA/preview",
    "GET, /forecast",
    "GET, /registry",
    "GET, /registry/studios"
  })
  void each_export_and_each_judging_of_all_is_heavy_work(String method, String address) {
    Visitor union = visitors.loggedInAs(Role.MUNICIPAL_UNION, null);

    assertThat(asked(union, method, address).status()).isNotEqualTo(429);
    assertThat(asked(union, method, address).status()).isNotEqualTo(429);
    Page third = asked(union, method, address);
    assertThat(third.status()).isEqualTo(429);
    assertThat(third.header("Retry-After")).isEqualTo("120");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /audit/export?format=CSV",
    "GET, /audit/chain/checkpoints.txt",
    "POST, /api/v1/audit/verification"
  })
  void so_are_the_export_and_the_proof_of_the_trail(String method, String address) {
    Visitor auditor = visitors.loggedInAs(Role.AUDIT_ADMINISTRATOR, null);

    asked(auditor, method, address);
    asked(auditor, method, address);
    assertThat(asked(auditor, method, address).status()).isEqualTo(429);
  }

  @Test
  void whoever_asked_too_much_is_told_on_a_page_in_their_language() {
    Visitor union = visitors.loggedInAs(Role.MUNICIPAL_UNION, null);
    union.get("/registry");
    union.get("/registry");

    Page told = union.get("/registry");
    assertThat(told.text()).contains("操作过于频繁", "您生成报表、导出和汇总的次数已达上限，请在120 秒后再试");
    assertThat(told.body()).contains("id=\"navigation\"", "action=\"/logout\"");
    assertThat(union.json("/api/v1/forecast").body()).contains("\"status\":429", "请在120 秒后再试");
    clock.set(MOMENT.minusSeconds(1));
    assertThat(union.speaking("en").get("/registry").text())
        .contains("Too many requests", "Try again in 3 minutes");
  }

  private static Page asked(Visitor person, String method, String address) {
    return method.equals("GET") ? person.get(address) : person.json(method, address, "{}");
  }

  private Page logIn(String address, String login, String password) {
    Visitor visitor = visitors.anybody().sending("X-Forwarded-For", address);
    visitor.get("/login");
    return visitor.post("/login", Map.of("login", login, "password", password));
  }

  private Page json(String address, String login) {
    return visitors
        .anybody()
        .sending("X-Forwarded-For", address)
        .json("POST", "/api/v1/session", "{\"login\":\"%s\",\"password\":\"y\"}".formatted(login));
  }
}
