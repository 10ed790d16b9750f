package cn.jiangxin.ledger.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers as spreadsheets and people write them; bounded before a parser sees them. */
final class SheetNumber {
  private static final Pattern NUMBER =
      Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?([eE][+-]?\\d{1,2})?");

  /** Spreadsheet programs are exact to so many digits; what follows is noise. */
  private static final MathContext EXACT = new MathContext(15);

  private SheetNumber() {}

  /** The number; thousands separators are passed over. */
  static Optional<BigDecimal> of(String text) {
    String plain = text.replace(",", "");
    if (!NUMBER.matcher(plain).matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(plain).round(EXACT).stripTrailingZeros();
    return Optional.of(number.scale() < 0 ? number.setScale(0) : number);
  }

  /** A number as text, without the noise that a spreadsheet program leaves behind it. */
  static String plain(String raw) {
    return of(raw).map(BigDecimal::toPlainString).orElse(raw);
  }
}
