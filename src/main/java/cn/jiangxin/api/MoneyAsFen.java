package cn.jiangxin.api;

import cn.jiangxin.shared.Money;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Encoder;
import io.micronaut.serde.Serde;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Money in JSON is a whole number of fen: no decimals, nothing to round. */
@Singleton
class MoneyAsFen implements Serde<Money> {

  @Override
  public Money deserialize(Decoder decoder, DecoderContext context, Argument<? super Money> type)
      throws IOException {
    return new Money(WholeNumber.read(decoder));
  }

  @Override
  public void serialize(
      Encoder encoder, EncoderContext context, Argument<? extends Money> type, Money value)
      throws IOException {
    encoder.encodeLong(value.fen());
  }
}
