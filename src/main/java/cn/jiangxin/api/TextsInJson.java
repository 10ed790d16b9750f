package cn.jiangxin.api;

import io.micronaut.context.annotation.Primary;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Deserializer;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.serde.exceptions.path.ReferencePath;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;

/** Texts in JSON are a list of texts, none of them within another list. */
@Singleton
@Primary
class TextsInJson implements Deserializer<ArrayList<String>> {

  @Override
  public ArrayList<String> deserialize(
      Decoder decoder, DecoderContext context, Argument<? super ArrayList<String>> type)
      throws IOException {
    ArrayList<String> texts = new ArrayList<>();
    Decoder list = decoder.decodeArray();
    while (list.hasNextArrayValue()) {
      try {
        texts.add(list.decodeNull() ? null : AsSent.text(list));
      } catch (SerdeException e) {
        e.getPath().add(ReferencePath.ofCollection(ArrayList.class, type, texts.size()));
        throw e;
      }
    }
    list.finishStructure();
    return texts;
  }
}
