package cn.jiangxin.api;

import io.micronaut.serde.Decoder;
import io.micronaut.serde.exceptions.SerdeException;
import java.io.IOException;
import java.math.BigDecimal;

/** Reads a whole number as it was sent: 2.5 is refused, never cut to 2. */
final class WholeNumber {
  private WholeNumber() {}

  /**
   * The next number.
   *
   * @throws SerdeException if it has decimals or is too large
   */
  static long read(Decoder decoder) throws IOException {
    BigDecimal sent = decoder.decodeBigDecimal();
    try {
      return sent.longValueExact();
    } catch (ArithmeticException e) {
      throw new SerdeException("not a whole number", e);
    }
  }

  /**
   * The next number, of those of a few digits.
   *
   * @throws SerdeException if it has decimals or is too large
   */
  static int readSmall(Decoder decoder) throws IOException {
    try {
      return Math.toIntExact(read(decoder));
    } catch (ArithmeticException e) {
      throw new SerdeException("number too large", e);
    }
  }
}
