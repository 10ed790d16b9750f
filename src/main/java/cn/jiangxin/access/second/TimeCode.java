package cn.jiangxin.access.second;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One-time codes from a secret and the time: RFC 6238 over RFC 4226, HMAC-SHA-1, 30 seconds. */
final class TimeCode {
  static final int DIGITS = 6;
  static final int STEP_SECONDS = 30;
  private static final String MAC = "HmacSHA1";

  private TimeCode() {}

  /** The number of the half minute that a moment lies in. */
  static long step(long epochSecond) {
    return Math.floorDiv(epochSecond, (long) STEP_SECONDS);
  }

  /** The code of a half minute. */
  static String at(byte[] secret, long step) {
    return at(secret, step, DIGITS);
  }

  static String at(byte[] secret, long step, int digits) {
    byte[] mac = mac(secret, step);
    int offset = mac[mac.length - 1] & 0x0f;
    int number = ByteBuffer.wrap(mac).getInt(offset) & 0x7fffffff;
    int shown = number % (int) Math.pow(10, digits);
    return String.format("%0" + digits + "d", shown);
  }

  private static byte[] mac(byte[] secret, long step) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(secret, MAC));
      return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
