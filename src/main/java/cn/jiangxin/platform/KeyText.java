package cn.jiangxin.platform;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** The installation's secret as people and files write it: 32 random bytes or more in Base64. */
final class KeyText {
  /** Keys that stand in instructions and examples, and so in many places. */
  private static final Set<String> SAMPLES = Set.of("c2FtcGxlLWtleS1vZi1qaWFuZ3hpbi1uZXZlci11c2U=");

  private static final int FEWEST_KINDS_OF_BYTES = 12;

  private KeyText() {}

  /** A new secret. */
  static String made() {
    byte[] bytes = new byte[InstallationKey.BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  /**
   * The secret as bytes.
   *
   * @throws StartProblem if it is not Base64 or too short
   */
  static byte[] read(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text.strip());
      if (bytes.length >= InstallationKey.BYTES) {
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      throw new StartProblem("platform.start.bad-key", null);
    }
    throw new StartProblem("platform.start.bad-key", null);
  }

  /** Whether others know it: a sample, or one that a person made up by repeating something. */
  static boolean isSample(String text) {
    int kinds = 0;
    boolean[] seen = new boolean[256];
    for (byte b : read(text)) {
      kinds += seen[b & 0xff] ? 0 : 1;
      seen[b & 0xff] = true;
    }
    return kinds < FEWEST_KINDS_OF_BYTES || SAMPLES.contains(text.strip());
  }
}
