package cn.jiangxin.api;

import io.micronaut.context.annotation.Primary;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Encoder;
import io.micronaut.serde.Serde;
import jakarta.inject.Singleton;
import java.io.IOException;

/** A count in JSON is a whole number. */
@Singleton
@Primary
class CountInJson implements Serde<Integer> {

  @Override
  public Integer deserialize(
      Decoder decoder, DecoderContext context, Argument<? super Integer> type) throws IOException {
    return WholeNumber.readSmall(decoder);
  }

  @Override
  public void serialize(
      Encoder encoder, EncoderContext context, Argument<? extends Integer> type, Integer value)
      throws IOException {
    encoder.encodeInt(value);
  }
}
