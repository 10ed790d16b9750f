package cn.jiangxin.access;

import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Optional;

/**
 * What a password must be: long enough, and none of those that are tried first. There is no rule on
 * kinds of characters, which only makes people write passwords down.
 */
@Singleton
class PasswordRules {
  static final int SHORTEST = 10;
  static final int LONGEST = 128;

  private final GuessedPasswords guessed = new GuessedPasswords();

  /**
   * Why the password will not do; empty if it will.
   *
   * @param names what others know of the person: log-in name, name, organisations
   */
  Optional<Reason> refuse(String field, Collection<String> names, String password) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of(Reason.at(field, "access.password.too-short", String.valueOf(SHORTEST)));
    }
    if (length > LONGEST) {
      return Optional.of(Reason.at(field, "access.password.too-long", String.valueOf(LONGEST)));
    }
    return guessed.contain(password, names)
        ? Optional.of(Reason.at(field, "access.password.common"))
        : Optional.empty();
  }
}
