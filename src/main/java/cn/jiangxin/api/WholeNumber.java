package cn.jiangxin.api;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.exceptions.SerdeException;
import java.io.IOException;

/** Reads a whole number as it was sent: 2.5 is refused, never cut to 2. */
final class WholeNumber {
  private WholeNumber() {}

  /**
   * The next number.
   *
   * @throws SerdeException if it is none, has decimals or is too large
   */
  static long read(Decoder decoder) throws IOException {
    JsonNode sent = AsSent.demand(decoder, JsonNode::isNumber, "a number");
    try {
      return sent.getBigDecimalValue().longValueExact();
    } catch (ArithmeticException | NumberFormatException e) {
      throw new SerdeException("not a whole number", e);
    }
  }

  /**
   * The next number, of those of a few digits.
   *
   * @throws SerdeException if it is none, has decimals or is too large
   */
  static int readSmall(Decoder decoder) throws IOException {
    try {
      return Math.toIntExact(read(decoder));
    } catch (ArithmeticException e) {
      throw new SerdeException("number too large", e);
    }
  }
}
