package cn.jiangxin.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.shared.Result.Reason;
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
    assertThat(refusal("abcde fghi")).isEmpty();
    assertThat(refusal("abcde fgh")).contains("access.password.too-short");
    assertThat(refusal("工作室创新匠心领军人")).isEmpty();
    assertThat(refusal("abcdefgh".repeat(16))).isEmpty();
    assertThat(refusal("abcdefgh".repeat(16) + "i")).contains("access.password.too-long");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234567890",
        "20260101123",
        "abababababab",
        "my-zhangsan-1",
        "ZHANGSAN2026",
        "password123"
      })
  void what_is_tried_first_is_refused(String password) {
    assertThat(refusal(password)).contains("access.password.common");
  }

  private Optional<String> refusal(String password) {
    return rules.refuse("password", "zhangsan", password).map(Reason::key);
  }
}
