package cn.jiangxin.access.personal;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Check characters and days that stand within a number. */
final class CheckDigits {
  /** Characters of a resident's number (GB 11643). */
  static final int RESIDENT_LENGTH = 18;

  private static final String CHARACTERS = "10X98765432";
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private CheckDigits() {}

  /** Whether the last of 18 characters is the one that the others ask for (ISO 7064, MOD 11-2). */
  static boolean residentHolds(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (number.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHARACTERS.charAt(sum % CHARACTERS.length()) == number.charAt(RESIDENT_LENGTH - 1);
  }

  /** Whether the eight digits from the seventh on are a day that has come. */
  static boolean bornBy(String number, LocalDate today) {
    try {
      LocalDate born =
          LocalDate.of(
              Integer.parseInt(number.substring(6, 10)),
              Integer.parseInt(number.substring(10, 12)),
              Integer.parseInt(number.substring(12, 14)));
      return !born.isAfter(today);
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Whether the last digit is the one that the others ask for (ISO/IEC 7812, Luhn). */
  static boolean luhnHolds(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int counted = i % 2 == 0 ? digit : digit * 2;
      sum += counted > 9 ? counted - 9 : counted;
    }
    return sum % 10 == 0;
  }
}
