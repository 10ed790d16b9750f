package cn.jiangxin.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Account;
import cn.jiangxin.access.Role;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rotation of passwords is a setting; without it, passwords do not age. */
@MicronautTest(transactional = false)
@CleanDatabase
@Property(name = "jiangxin.password.longest-days", value = "90")
class PasswordAgeTest {
  private static final Instant NOON = Instant.parse("2026-01-15T04:00:00Z");

  @Inject Visitors visitors;
  @Inject TestClock clock;

  @AfterEach
  void letTheClockGo() {
    clock.reset();
  }

  @Test
  void a_password_is_good_for_ninety_days() {
    clock.set(NOON);
    Account account = visitors.account(Role.SECURITY_ADMINISTRATOR, null);

    clock.set(NOON.plus(Duration.ofDays(90)).minusSeconds(1));
    assertThat(logIn(account).get("/account").status()).isEqualTo(200);
    clock.set(NOON.plus(Duration.ofDays(90)));
    Visitor late = logIn(account);
    assertThat(late.get("/account").location()).isEqualTo("/password");

    late.get("/password");
    late.post(
        "/password",
        Map.of(
            "current",
            Visitors.PASSWORD,
            "chosen",
            "seven slow barges",
            "repeated",
            "seven slow barges"));
    assertThat(late.get("/account").status()).isEqualTo(200);
  }

  private Visitor logIn(Account account) {
    Visitor visitor = visitors.anybody();
    visitor.get("/login");
    visitor.post("/login", Map.of("login", account.login(), "password", Visitors.PASSWORD));
    return visitor;
  }
}
