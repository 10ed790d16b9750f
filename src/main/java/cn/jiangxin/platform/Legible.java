package cn.jiangxin.platform;

import java.security.SecureRandom;

/** Random secrets that a person can type. */
public final class Legible {

  /** Letters and digits that cannot be taken for one another when they are copied by hand. */
  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final SecureRandom RANDOM = new SecureRandom();

  private Legible() {}

  /** A secret of so many groups of so many signs, each worth about five random bits. */
  public static String secret(int groups, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < groups * length; i++) {
      if (i > 0 && i % length == 0) {
        text.append('-');
      }
      text.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return text.toString();
  }
}
