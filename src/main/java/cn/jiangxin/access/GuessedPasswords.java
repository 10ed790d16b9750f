package cn.jiangxin.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The passwords that are tried first. */
final class GuessedPasswords {
  private static final int FEWEST_CHARACTERS = 5;
  private static final int SHORTEST_NAME = 2;
  private static final Pattern ORNAMENT =
      Pattern.compile("^[^\\p{IsAlphabetic}]+|[^\\p{IsAlphabetic}]+$");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{IsAlphabetic}]+");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final String DISGUISED = "@4301!5$7";
  private static final String MEANT = "aaeoiisst";

  /** The product, and the district of its demonstration, whose passwords are published. */
  private static final Set<String> OURS = Set.of("jiangxin", "匠心", "yunting");

  private final Set<String> common = read();

  /**
   * Whether it is one of them.
   *
   * @param names what somebody who knows the person would try
   */
  boolean contain(String sent, Collection<String> names) {
    String password = sent.toLowerCase(Locale.ROOT);
    return DIGITS.matcher(password).matches()
        || password.chars().distinct().count() < FEWEST_CHARACTERS
        || names(names).anyMatch(password::contains)
        || Walks.make(password)
        || Walks.repeat(password, PasswordRules.SHORTEST)
        || isCommon(password)
        || isCommon(plain(password));
  }

  private static Stream<String> names(Collection<String> names) {
    return Stream.concat(OURS.stream(), names.stream())
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .filter(name -> name.length() >= SHORTEST_NAME);
  }

  private boolean isCommon(String password) {
    return common.contains(password)
        || common.contains(ORNAMENT.matcher(password).replaceAll(""))
        || common.contains(NO_LETTER.matcher(password).replaceAll(""));
  }

  /** Digits and signs that stand for letters. */
  private static String plain(String password) {
    String text = password;
    for (int i = 0; i < DISGUISED.length(); i++) {
      text = text.replace(DISGUISED.charAt(i), MEANT.charAt(i));
    }
    return text;
  }

  private static Set<String> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    GuessedPasswords.class.getResourceAsStream("common-passwords.txt")),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
