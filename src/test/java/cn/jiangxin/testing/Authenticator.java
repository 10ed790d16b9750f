package cn.jiangxin.testing;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A telephone's authenticator app, written from RFC 6238 without looking at the service. */
public final class Authenticator {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private final byte[] secret;

  /** Reads a secret as it is shown, in Base32. */
  public Authenticator(String shown) {
    BigInteger bits = BigInteger.ZERO;
    for (char letter : shown.toCharArray()) {
      bits = bits.shiftLeft(5).or(BigInteger.valueOf(LETTERS.indexOf(letter)));
    }
    int length = shown.length() * 5 / 8;
    byte[] bytes = bits.shiftRight(shown.length() * 5 % 8).toByteArray();
    secret = new byte[length];
    int from = Math.max(0, bytes.length - length);
    byte[] tail = Arrays.copyOfRange(bytes, from, bytes.length);
    System.arraycopy(tail, 0, secret, length - tail.length, tail.length);
  }

  /** The six digits that it shows at a moment. */
  public String at(Instant moment) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      byte[] hash =
          mac.doFinal(ByteBuffer.allocate(8).putLong(moment.getEpochSecond() / 30).array());
      int offset = hash[19] & 15;
      long number = ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7fffffffL;
      return String.format("%06d", number % 1_000_000);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
