package cn.jiangxin.api;

import io.micronaut.context.annotation.Primary;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Deserializer;
import io.micronaut.serde.exceptions.SerdeException;
import jakarta.inject.Singleton;
import java.io.IOException;

/** One of some constants is its name as a text in JSON. */
@Singleton
@Primary
class ChoiceInJson<E extends Enum<E>> implements Deserializer<E> {

  @Override
  @SuppressWarnings("unchecked") // asked for enums alone
  public E deserialize(Decoder decoder, DecoderContext context, Argument<? super E> type)
      throws IOException {
    try {
      return Enum.valueOf((Class<E>) type.getType(), AsSent.text(decoder));
    } catch (IllegalArgumentException e) {
      throw new SerdeException("none of the constants", e);
    }
  }
}
