package cn.jiangxin.api;

import io.micronaut.context.annotation.Primary;
import io.micronaut.core.type.Argument;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Deserializer;
import io.micronaut.serde.exceptions.SerdeException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;

/** A measure with decimals is a number in JSON. */
@Singleton
@Primary
class MeasureInJson implements Deserializer<BigDecimal> {

  @Override
  public BigDecimal deserialize(
      Decoder decoder, DecoderContext context, Argument<? super BigDecimal> type)
      throws IOException {
    try {
      return AsSent.demand(decoder, JsonNode::isNumber, "a number").getBigDecimalValue();
    } catch (NumberFormatException e) {
      throw new SerdeException("number too large", e);
    }
  }
}
