package cn.jiangxin.ledger.sheet;

/** Columns by number, from 0, and by the letters that spreadsheet programs show. */
final class Letters {
  private static final int MOST = 16_384;

  private Letters() {}

  static String of(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }

  /** The column of a cell's address such as AB12; -1 if there is none. */
  static int column(String address) {
    int column = 0;
    int at = 0;
    while (at < address.length() && address.charAt(at) >= 'A' && address.charAt(at) <= 'Z') {
      column = Math.min(MOST, column * 26 + address.charAt(at) - 'A' + 1);
      at++;
    }
    return column - 1;
  }

  /** The row of a cell's address such as AB12; 0 if there is none. */
  static int row(String address) {
    String digits = address.replaceAll("\\D", "");
    return digits.isEmpty() || digits.length() > 7 ? 0 : Integer.parseInt(digits);
  }
}
