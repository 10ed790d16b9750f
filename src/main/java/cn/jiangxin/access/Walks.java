package cn.jiangxin.access;

import java.util.List;

/**
 * How much of a password a finger finds by itself: keys that lie side by side, letters and digits
 * that follow each other, the same once more.
 */
final class Walks {
  private static final List<String> ROWS =
      List.of("1234567890-=", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./");
  private static final String SHIFTED = "!@#$%^&*()_+";
  private static final int LONG_STEPS = 3;

  private Walks() {}

  /** Whether the whole is made of such walks of three characters and more, taken on average. */
  static boolean make(String password) {
    int walks = 1;
    for (int i = 1; i < password.length(); i++) {
      if (!isStep(unshifted(password.charAt(i - 1)), unshifted(password.charAt(i)))) {
        walks++;
      }
    }
    return password.length() >= walks * LONG_STEPS;
  }

  /** Whether it is one piece, shorter than the given length, again and again. */
  static boolean repeat(String password, int shorterThan) {
    for (int piece = 1; piece < shorterThan && piece * 2 <= password.length(); piece++) {
      if (password.startsWith(password.substring(piece))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStep(char from, char to) {
    return from == to || isNext(from, to) || isNext(to, from) || areBeside(from, to);
  }

  private static boolean isNext(char from, char to) {
    return to - from == 1 && Character.isLetterOrDigit(from) && Character.isLetterOrDigit(to);
  }

  /** Each row lies half a key to the right of the one above. */
  private static boolean areBeside(char one, char other) {
    int row = row(one);
    int otherRow = row(other);
    if (row < 0 || otherRow < 0) {
      return false;
    }
    int right = ROWS.get(otherRow).indexOf(other) - ROWS.get(row).indexOf(one);
    return switch (otherRow - row) {
      case 0 -> Math.abs(right) == 1;
      case 1 -> right == 0 || right == -1;
      case -1 -> right == 0 || right == 1;
      default -> false;
    };
  }

  private static int row(char key) {
    for (int i = 0; i < ROWS.size(); i++) {
      if (ROWS.get(i).indexOf(key) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static char unshifted(char key) {
    int place = SHIFTED.indexOf(key);
    return place < 0 ? key : ROWS.get(0).charAt(place);
  }
}
