package cn.jiangxin.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Secrets that a machine makes up. */
final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int TOKEN_BYTES = 32;
  private static final int GROUPS = 4;
  private static final int GROUP_LENGTH = 5;

  /** Letters and digits that cannot be taken for one another when they are copied by hand. */
  private static final String LEGIBLE = "abcdefghjkmnpqrstuvwxyz23456789";

  private Secrets() {}

  /** A token of 256 random bits, for machines. */
  static String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** A secret of about 99 random bits that a person can type. */
  static String legible() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP_LENGTH; i++) {
      if (i > 0 && i % GROUP_LENGTH == 0) {
        text.append('-');
      }
      text.append(LEGIBLE.charAt(RANDOM.nextInt(LEGIBLE.length())));
    }
    return text.toString();
  }

  /** What is kept of a random secret: it can be recognised, not be read. */
  static String digest(String secret) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
