package cn.jiangxin.access;

import cn.jiangxin.platform.Legible;
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

  private Secrets() {}

  /** A token of 256 random bits, for machines. */
  static String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** A secret of about 99 random bits that a person can type. */
  static String legible() {
    return Legible.secret(GROUPS, GROUP_LENGTH);
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
