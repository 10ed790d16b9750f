package cn.jiangxin.api;

import io.micronaut.context.annotation.Primary;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Deserializer;
import io.micronaut.serde.exceptions.SerdeException;
import jakarta.inject.Singleton;
import java.io.IOException;

/** A text in JSON stands in quotation marks. */
@Singleton
@Primary
class TextInJson implements Deserializer<String> {

  @Override
  public String deserialize(Decoder decoder, DecoderContext context, Argument<? super String> type)
      throws IOException {
    String text = AsSent.text(decoder);
    if (text.codePoints().anyMatch(TextInJson::isHalf)) {
      throw new SerdeException("half a character");
    }
    return text;
  }

  /** JSON can spell what no text has: one of the two halves of a character. */
  private static boolean isHalf(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
