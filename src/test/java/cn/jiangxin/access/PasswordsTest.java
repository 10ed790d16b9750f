package cn.jiangxin.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.shared.Result.Reason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
  private final Passwords passwords = new Passwords(19456, 2);
  private final PasswordRules rules = new PasswordRules();

  @Test
  void a_hash_tells_its_work_and_is_never_the_same_twice() {
    String hash = passwords.hash("three grey herons");

    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(passwords.hash("three grey herons")).isNotEqualTo(hash);
    assertThat(passwords.matches("three grey herons", Optional.of(hash))).isTrue();
    assertThat(passwords.matches("three grey heron", Optional.of(hash))).isFalse();
    assertThat(passwords.matches("", Optional.empty())).isFalse();
  }

  @Test
  void a_hash_of_other_work_is_still_understood() {
    String cheap = new Passwords(64, 1).hash("three grey herons");

    assertThat(passwords.matches("three grey herons", Optional.of(cheap))).isTrue();
  }

  @Test
  void length_counts_and_nothing_else() {
    assertThat(refusal("lathe fork")).isEmpty();
    assertThat(refusal("lathe for")).contains("access.password.too-short");
    assertThat(refusal("工作室创新职工领军人")).isEmpty();
    String longest = "three grey herons on a lathe ".repeat(5).substring(0, 128);
    assertThat(refusal(longest)).isEmpty();
    assertThat(refusal(longest + "i")).contains("access.password.too-long");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234567890",
        "20260101123",
        "abababababab",
        "my-zhangsan-1",
        "ZHANGSAN2026",
        "password123",
        "qwer1234asdf",
        "1qazxsw23edc",
        "zaq12wsxcde3",
        "asd123asd123",
        "!QAZ@WSX#EDC",
        "poiuytrewq",
        "9876543210",
        "abcd1234abcd",
        "Aa123456789",
        "k7x!k7x!k7x!",
        "P@ssw0rd2026",
        "p.a.s.s.w.o.r.d",
        "Woaibeijing1!",
        "yunting-leader",
        "yunting-unit2",
        "my-jiangxin-pass",
        "匠心工作室创新领军人物",
        "青松机械厂职工之家2026",
        "韩澍今天上班去了吗好的"
      })
  void what_is_tried_first_is_refused(String password) {
    assertThat(refusal(password)).contains("access.password.common");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "three grey herons",
        "seven slow barges",
        "we were here before",
        "kT4#vm9Lq2xz",
        "lathe, fork and power tower"
      })
  void what_nobody_tries_first_will_do(String password) {
    assertThat(refusal(password)).isEmpty();
  }

  private Optional<String> refusal(String password) {
    return rules.refuse("password", List.of("zhangsan", "韩澍", "青松机械厂"), password).map(Reason::key);
  }
}
