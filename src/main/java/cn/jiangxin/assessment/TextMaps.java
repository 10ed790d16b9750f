package cn.jiangxin.assessment;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** Values by name as one column keeps them: parameters of a policy, or the files of its pack. */
@Singleton
public class TextMaps {
  private final ObjectMapper json;

  TextMaps(ObjectMapper json) {
    this.json = json;
  }

  /** As it is kept; the same values always read the same. */
  public String written(Map<String, String> values) {
    try {
      return json.writeValueAsString(new TreeMap<>(values));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was written. */
  public Map<String, String> read(String text) {
    try {
      return json.readValue(text, Argument.mapOf(String.class, String.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
