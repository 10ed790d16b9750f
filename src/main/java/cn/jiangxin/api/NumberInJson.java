package cn.jiangxin.api;

import io.micronaut.context.annotation.Primary;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Deserializer;
import jakarta.inject.Singleton;
import java.io.IOException;

/** A number that names a record is whole in JSON. */
@Singleton
@Primary
class NumberInJson implements Deserializer<Long> {

  @Override
  public Long deserialize(Decoder decoder, DecoderContext context, Argument<? super Long> type)
      throws IOException {
    return WholeNumber.read(decoder);
  }
}
