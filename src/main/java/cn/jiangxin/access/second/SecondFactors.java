package cn.jiangxin.access.second;

import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.platform.InstallationKey;
import cn.jiangxin.platform.Legible;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Store of the second factors; secrets lie in it sealed, recovery codes as digests. */
@Singleton
public class SecondFactors {
  private static final String PURPOSE = "second-factor";
  private static final String RECOVERY = "recovery-code";
  private static final int SECRET_BYTES = 20;
  private static final int RECOVERY_CODES = 10;
  private static final int RECOVERY_GROUPS = 3;
  private static final int RECOVERY_GROUP = 4;

  /** A telephone's clock may be half a minute off. */
  private static final int STEPS_OFF = 1;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecondFactorRows rows;
  private final InstallationKey key;
  private final BusinessClock clock;

  SecondFactors(SecondFactorRows rows, InstallationKey key, BusinessClock clock) {
    this.rows = rows;
    this.key = key;
    this.clock = clock;
  }

  /** Whether the person signs in with a second factor. */
  public boolean has(long accountId) {
    return rows.of(accountId).isPresent();
  }

  /** How many recovery codes are left. */
  public int recoveryLeft(long accountId) {
    return rows.recoveryLeft(accountId);
  }

  /** A new secret, which is kept only once its first code has been shown. */
  public Offer offer(long accountId) {
    byte[] bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    String secret = Base32.encode(bytes);
    return new Offer(secret, key.seal(PURPOSE, Long.toString(accountId), secret));
  }

  /** The offer again, as the form has brought it back; empty if it was not made for the account. */
  public Optional<Offer> offer(long accountId, String sealed) {
    try {
      return Optional.of(new Offer(key.open(PURPOSE, Long.toString(accountId), sealed), sealed));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Lets an offered secret count from now on, if the code shows that the telephone has it.
   *
   * @param sealed the offer as the form has brought it back
   * @return the recovery codes, which nobody can look up later; empty if the code is wrong
   */
  public Optional<List<String>> confirm(long accountId, String sealed, String code) {
    OptionalLong step =
        offer(accountId, sealed)
            .map(offer -> shown(Base32.decode(offer.secret()), code.strip()))
            .orElse(OptionalLong.empty());
    if (step.isEmpty() || has(accountId)) {
      return Optional.empty();
    }
    rows.addUnlessThere(accountId, sealed, clock.time());
    if (rows.use(accountId, step.getAsLong()) == 0) {
      return Optional.empty();
    }
    List<String> codes =
        IntStream.range(0, RECOVERY_CODES)
            .mapToObj(i -> Legible.secret(RECOVERY_GROUPS, RECOVERY_GROUP))
            .toList();
    codes.forEach(recovery -> rows.addRecovery(accountId, digest(recovery)));
    return Optional.of(codes);
  }

  /** Whether the code is good; it is used up. Takes codes of the telephone and recovery codes. */
  public boolean use(long accountId, String code) {
    String given = code.strip().toLowerCase(Locale.ROOT);
    return given.length() == TimeCode.DIGITS
        ? usedTimeCode(accountId, given)
        : rows.useRecovery(accountId, digest(given), clock.time()) == 1;
  }

  /** Takes the second factor away; whether there was one. */
  public boolean forget(long accountId) {
    rows.forgetRecovery(accountId);
    return rows.forget(accountId) == 1;
  }

  private boolean usedTimeCode(long accountId, String code) {
    OptionalLong step =
        secret(accountId)
            .map(secret -> shown(Base32.decode(secret), code))
            .orElse(OptionalLong.empty());
    return step.isPresent() && rows.use(accountId, step.getAsLong()) == 1;
  }

  /** The half minute at which a telephone shows the code; empty if none near the present does. */
  private OptionalLong shown(byte[] secret, String code) {
    long now = TimeCode.step(clock.now().getEpochSecond());
    return LongStream.rangeClosed(now - STEPS_OFF, now + STEPS_OFF)
        .filter(step -> TimeCode.at(secret, step).equals(code))
        .max();
  }

  private Optional<String> secret(long accountId) {
    return rows.of(accountId)
        .map(row -> key.open(PURPOSE, Long.toString(accountId), row.sealedSecret()));
  }

  private String digest(String recoveryCode) {
    return key.digest(RECOVERY, recoveryCode.replace("-", ""));
  }
}
