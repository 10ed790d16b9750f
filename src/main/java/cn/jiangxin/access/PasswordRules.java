package cn.jiangxin.access;

import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a password must be: long enough, and none of those that are tried first. There is no rule on
 * kinds of characters, which only makes people write passwords down.
 */
@Singleton
class PasswordRules {
  static final int SHORTEST = 10;
  static final int LONGEST = 128;
  private static final int FEWEST_CHARACTERS = 5;
  private static final Pattern ORNAMENT =
      Pattern.compile("^[^\\p{IsAlphabetic}]+|[^\\p{IsAlphabetic}]+$");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private final Set<String> common = read();

  /** Why the password will not do for the account; empty if it will. */
  Optional<Reason> refuse(String field, String login, String password) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of(Reason.at(field, "access.password.too-short", String.valueOf(SHORTEST)));
    }
    if (length > LONGEST) {
      return Optional.of(Reason.at(field, "access.password.too-long", String.valueOf(LONGEST)));
    }
    return isGuessed(login, password.toLowerCase(Locale.ROOT))
        ? Optional.of(Reason.at(field, "access.password.common"))
        : Optional.empty();
  }

  private boolean isGuessed(String login, String password) {
    return DIGITS.matcher(password).matches()
        || password.chars().distinct().count() < FEWEST_CHARACTERS
        || (!login.isEmpty() && password.contains(login))
        || common.contains(password)
        || common.contains(ORNAMENT.matcher(password).replaceAll(""));
  }

  private static Set<String> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    PasswordRules.class.getResourceAsStream("common-passwords.txt")),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
