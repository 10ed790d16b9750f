package cn.jiangxin.policy.check;

/**
 * Chinese patent numbers: eight or twelve digits and a check digit (7.3). Numbers of other offices
 * can not be checked.
 */
final class PatentNumbers {
  private static final int SHORT = 8;
  private static final int LONG = 12;
  private static final int MODULUS = 11;

  private PatentNumbers() {}

  /** The number without prefix, dot and spaces. */
  static String plain(String number) {
    StringBuilder plain = new StringBuilder(LONG + 1);
    for (int i = 0; i < number.length(); i++) {
      char c = Character.toUpperCase(number.charAt(i));
      if (Character.isDigit(c) || (c == 'X' && i == number.length() - 1)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** Whether the check digit fits. */
  static boolean isPlausible(String number) {
    String plain = plain(number);
    int digits = plain.length() - 1;
    if ((digits != SHORT && digits != LONG) || plain.indexOf('X') < digits && plain.contains("X")) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < digits; i++) {
      sum += Character.digit(plain.charAt(i), 10) * (i % SHORT + 2);
    }
    char expected = Character.forDigit(sum % MODULUS, MODULUS);
    return plain.charAt(digits) == (expected == 'a' ? 'X' : expected);
  }
}
