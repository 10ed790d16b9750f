package cn.jiangxin.api;

import io.micronaut.context.annotation.Primary;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Deserializer;
import io.micronaut.serde.exceptions.SerdeException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A civil day in JSON is a text such as 2026-03-01. */
@Singleton
@Primary
class DayInJson implements Deserializer<LocalDate> {

  @Override
  public LocalDate deserialize(
      Decoder decoder, DecoderContext context, Argument<? super LocalDate> type)
      throws IOException {
    try {
      return LocalDate.parse(AsSent.text(decoder));
    } catch (DateTimeException e) {
      throw new SerdeException("not a day", e);
    }
  }
}
