package cn.jiangxin.access.personal;

import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers as people enter them; a refusal speaks of a number by its last four characters. */
@Singleton
public class NumberChecks {
  private static final Pattern LONG_NUMBER = Pattern.compile("(?:\\d[ -]?){7,}");
  private static final int LONGEST_REASON = 300;

  private final BusinessClock clock;

  NumberChecks(BusinessClock clock) {
    this.clock = clock;
  }

  /** A number that was read, or why it was not; neither if nothing was entered. */
  public record Read(@Nullable PersonalNumber number, @Nullable Reason refusal) {
    static final Read NOTHING = new Read(null, null);
  }

  /**
   * Reads an identity number.
   *
   * @param paper code of an {@link IdentityPaper}; none: the resident's card
   */
  public Read identity(String field, @Nullable String paper, @Nullable String entered) {
    if (entered == null || entered.isBlank()) {
      return Read.NOTHING;
    }
    Optional<IdentityPaper> known = paper(paper);
    return known.isEmpty()
        ? new Read(null, Reason.at("identityPaper", "personal.check.paper"))
        : read(
            field,
            entered,
            PersonalNumber.identity(known.get(), entered, clock.today()),
            known.get() == IdentityPaper.RESIDENT_ID
                ? "personal.check.resident"
                : "personal.check.identity");
  }

  /** Reads a mobile number. */
  public Read mobile(String field, @Nullable String entered) {
    return entered == null || entered.isBlank()
        ? Read.NOTHING
        : read(field, entered, PersonalNumber.mobile(entered), "personal.check.mobile");
  }

  /** Reads a card number. */
  public Read card(String field, @Nullable String entered) {
    return entered == null || entered.isBlank()
        ? Read.NOTHING
        : read(field, entered, PersonalNumber.card(entered), "personal.check.card");
  }

  /** Why a text that goes into the audit trail will not do; empty if it will. */
  public Optional<Reason> reason(String field, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return Optional.of(Reason.at(field, "personal.check.reason"));
    }
    if (text.length() > LONGEST_REASON) {
      return Optional.of(
          Reason.at(field, "personal.check.too-long", String.valueOf(LONGEST_REASON)));
    }
    return LONG_NUMBER.matcher(text).find()
        ? Optional.of(Reason.at(field, "personal.check.number-in-text"))
        : Optional.empty();
  }

  private static Read read(
      String field, String entered, Optional<PersonalNumber> number, String refusal) {
    return number
        .map(n -> new Read(n, null))
        .orElseGet(() -> new Read(null, Reason.at(field, refusal, PersonalNumber.masked(entered))));
  }

  private static Optional<IdentityPaper> paper(@Nullable String code) {
    return code == null || code.isBlank()
        ? Optional.of(IdentityPaper.RESIDENT_ID)
        : Arrays.stream(IdentityPaper.values()).filter(p -> p.name().equals(code)).findFirst();
  }
}
