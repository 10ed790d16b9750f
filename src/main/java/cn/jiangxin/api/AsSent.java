package cn.jiangxin.api;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.exceptions.SerdeException;
import java.io.IOException;
import java.util.function.Predicate;

/** Takes a value as it was sent: no text for a number, no list of one for the one. */
final class AsSent {
  private AsSent() {}

  /**
   * The next value.
   *
   * @throws SerdeException if it is of another kind
   */
  static JsonNode demand(Decoder decoder, Predicate<JsonNode> kind, String name)
      throws IOException {
    JsonNode sent = decoder.decodeNode();
    if (!kind.test(sent)) {
      throw new SerdeException("not " + name);
    }
    return sent;
  }

  /**
   * The next text.
   *
   * @throws SerdeException if it is none
   */
  static String text(Decoder decoder) throws IOException {
    return demand(decoder, JsonNode::isString, "a text").getStringValue();
  }
}
