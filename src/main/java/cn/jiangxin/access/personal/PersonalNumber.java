package cn.jiangxin.access.personal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number in full, in its one way of writing, on its way from a form to the store.
 *
 * @param paper of an identity number: the paper that bears it
 */
public record PersonalNumber(NumberKind kind, @Nullable IdentityPaper paper, String text) {
  private static final int SHOWN = 4;
  private static final Pattern FILLING = Pattern.compile("[\\s\\-\\u3000()（）.]");
  private static final Pattern MOBILE = Pattern.compile("(?:\\+?86|0086)?(1[3-9]\\d{9})");
  private static final Pattern CARD = Pattern.compile("\\d{12,19}");

  /** The identity number; empty if no such paper can bear it. */
  public static Optional<PersonalNumber> identity(
      IdentityPaper paper, String entered, LocalDate today) {
    String text = written(entered);
    boolean holds =
        paper.bears(text)
            && (!paper.isChecked(text)
                || (CheckDigits.residentHolds(text) && CheckDigits.bornBy(text, today)));
    return holds
        ? Optional.of(new PersonalNumber(NumberKind.IDENTITY, paper, text))
        : Optional.empty();
  }

  /** The mobile number of mainland China, without its country code; empty if it is none. */
  public static Optional<PersonalNumber> mobile(String entered) {
    return Optional.of(MOBILE.matcher(written(entered)))
        .filter(found -> found.matches())
        .map(found -> new PersonalNumber(NumberKind.MOBILE, null, found.group(1)));
  }

  /** The card number; empty if its check digit says that it is none. */
  public static Optional<PersonalNumber> card(String entered) {
    String text = written(entered);
    return CARD.matcher(text).matches() && CheckDigits.luhnHolds(text)
        ? Optional.of(new PersonalNumber(NumberKind.CARD, null, text))
        : Optional.empty();
  }

  private static String written(String entered) {
    return FILLING.matcher(entered).replaceAll("").toUpperCase(Locale.ROOT);
  }

  /** The last four characters. */
  String lastFour() {
    return tail(text);
  }

  /**
   * How a number that was entered is spoken of, e.g. in a refusal: by its last four characters, and
   * by nothing where these would be most of it.
   */
  public static String masked(String entered) {
    String text = written(entered);
    return text.length() > 2 * SHOWN ? "…" + tail(text) : "…";
  }

  private static String tail(String text) {
    return text.substring(text.length() - SHOWN);
  }

  /** Says no more than the last four characters, so that the number cannot reach a log. */
  @Override
  public String toString() {
    return kind + "[" + masked(text) + "]";
  }
}
