package cn.jiangxin.api;

import io.micronaut.core.type.Argument;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Deserializer;
import io.micronaut.serde.exceptions.SerdeException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A parameter's value is taken here as files to be judged write it. */
@Singleton
class ParameterInJson implements Deserializer<ParameterValue> {

  @Override
  public ParameterValue deserialize(
      Decoder decoder, DecoderContext context, Argument<? super ParameterValue> type)
      throws IOException {
    return new ParameterValue(text(decoder.decodeNode(), true));
  }

  private static String text(JsonNode sent, boolean mayBeList) throws SerdeException {
    if (sent.isString()) {
      return sent.getStringValue();
    }
    if (sent.isNumber()) {
      return new BigDecimal(sent.getNumberValue().toString()).toPlainString();
    }
    if (sent.isBoolean()) {
      return String.valueOf(sent.getBooleanValue());
    }
    if (sent.isNull()) {
      return "";
    }
    if (!mayBeList || !sent.isArray()) {
      throw new SerdeException("not a value or a list of values");
    }
    List<String> elements = new ArrayList<>();
    for (JsonNode element : sent.values()) {
      elements.add(text(element, false));
    }
    return String.join(",", elements);
  }
}
