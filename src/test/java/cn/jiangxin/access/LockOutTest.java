package cn.jiangxin.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Situations;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.TestDatabase;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ASVS 6.3.1 and 6.3.8. */
@MicronautTest(transactional = false)
@CleanDatabase
class LockOutTest {
  private static final Instant NOON = Instant.parse("2026-09-15T04:00:00Z");

  @Inject LogIn logIn;
  @Inject Visitors visitors;
  @Inject TestClock clock;
  private Account account;
  private Instant now = NOON;

  @BeforeEach
  void somebody() throws SQLException {
    TestDatabase.empty();
    now = NOON;
    clock.set(now);
    account = visitors.account(Role.AUDIT_ADMINISTRATOR, null);
  }

  @AfterEach
  void letTheClockGo() {
    clock.reset();
  }

  @ParameterizedTest
  @CsvSource({"5, 1", "6, 2", "7, 4", "8, 8", "9, 16", "10, 32", "11, 60", "12, 60", "20, 60"})
  void the_wait_doubles_with_each_failure_up_to_an_hour(int failures, int minutes) {
    for (int i = 0; i < failures; i++) {
      fail();
      if (i < failures - 1) {
        pass(Duration.ofMinutes(60));
      }
    }
    pass(Duration.ofMinutes(minutes).minusSeconds(1));
    assertThat(opens(Visitors.PASSWORD)).isFalse();
    pass(Duration.ofSeconds(1));
    assertThat(opens(Visitors.PASSWORD)).isTrue();
  }

  @Test
  void attempts_while_it_waits_neither_lengthen_nor_shorten_it() {
    for (int i = 0; i < 5; i++) {
      fail();
    }
    pass(Duration.ofSeconds(59));
    for (int i = 0; i < 20; i++) {
      fail();
    }
    assertThat(opens(Visitors.PASSWORD)).isFalse();
    pass(Duration.ofSeconds(1));
    assertThat(opens(Visitors.PASSWORD)).isTrue();
  }

  @Test
  void a_success_elsewhere_does_not_forgive() {
    Account own = visitors.account(Role.AUDIT_ADMINISTRATOR, null);
    for (int i = 0; i < 4; i++) {
      fail();
      logIn.run(own.login(), Visitors.PASSWORD, Visit.UNKNOWN);
    }
    fail();
    assertThat(opens(Visitors.PASSWORD)).isFalse();
  }

  @Test
  void an_unknown_name_leaves_as_much_behind_as_a_known_one_but_not_itself() {
    fail();
    logIn.run("qing-song-2026", "wrong", Visit.UNKNOWN);

    assertThat(
            Situations.number("SELECT COUNT(*) FROM audit_entry WHERE action = 'LOG_IN_REFUSED'"))
        .isEqualTo(2);
    assertThat(
            Situations.number(
                "SELECT COUNT(*) FROM audit_entry WHERE subject_code = 'qing-song-2026'"))
        .isZero();
  }

  private void fail() {
    assertThat(opens("another password")).isFalse();
  }

  private boolean opens(String password) {
    return logIn
        .run(account.login(), password, Visit.UNKNOWN)
        .fold(entry -> true, reasons -> false);
  }

  private void pass(Duration time) {
    now = now.plus(time);
    clock.set(now);
  }
}
