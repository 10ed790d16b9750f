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

/** ASVS 2.4.1; the tests' own machine is the trusted proxy, so that they can come from anywhere. */
@MicronautTest(transactional = false)
@CleanDatabase
@Property(name = "jiangxin.limits.log-in.most", value = "3")
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
  void three_failures_of_an_address_are_heard_the_fourth_waits_even_with_the_right_password() {
    for (int i = 0; i < 3; i++) {
      assertThat(logIn("192.0.2.1", "nobody-" + i, "wrong password").status()).isEqualTo(422);
    }
    Page told = logIn("192.0.2.1", account.login(), Visitors.PASSWORD);
    assertThat(told.status()).isEqualTo(429);
    assertThat(told.header("Retry-After")).isEqualTo("120");
    assertThat(told.text()).contains("操作过于频繁", "请稍候再试");
    Page json = json("192.0.2.1");
    assertThat(json.status()).isEqualTo(429);
    assertThat(json.body()).contains("\"status\":429");
    assertThat(json.header("Retry-After")).isEqualTo("120");

    assertThat(logIn("192.0.2.2", account.login(), Visitors.PASSWORD).status()).isEqualTo(303);
    clock.set(MOMENT.plusSeconds(119));
    assertThat(logIn("192.0.2.1", account.login(), Visitors.PASSWORD).status()).isEqualTo(429);
    clock.set(MOMENT.plusSeconds(120));
    assertThat(logIn("192.0.2.1", account.login(), Visitors.PASSWORD).status()).isEqualTo(303);
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

  private Page logIn(String address, String login, String password) {
    Visitor visitor = visitors.anybody().sending("X-Forwarded-For", address);
    visitor.get("/login");
    return visitor.post("/login", Map.of("login", login, "password", password));
  }

  private Page json(String address) {
    return visitors
        .anybody()
        .sending("X-Forwarded-For", address)
        .json("POST", "/api/v1/session", "{\"login\":\"x\",\"password\":\"y\"}");
  }
}
