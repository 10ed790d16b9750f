package cn.jiangxin.oversight.audit;

import cn.jiangxin.access.Change;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What entries keep as JSON, spelled out for their readers. */
@Singleton
public class Spelled {
  private final ObjectMapper json;

  Spelled(ObjectMapper json) {
    this.json = json;
  }

  /** Both sides of each field that an entry changed. */
  public List<ChangedField> changes(@Nullable String text) {
    Map<String, Change.Sides> sides = read(text, Argument.mapOf(String.class, Change.Sides.class));
    return new TreeMap<>(sides)
        .entrySet().stream()
            .map(e -> new ChangedField(e.getKey(), e.getValue().before(), e.getValue().after()))
            .toList();
  }

  /** What else an entry notes. */
  public SortedMap<String, String> detail(@Nullable String text) {
    SortedMap<String, String> detail = new TreeMap<>();
    read(text, Argument.mapOf(String.class, Object.class))
        .forEach((name, value) -> detail.put(name, String.valueOf(value)));
    return detail;
  }

  private <T> Map<String, T> read(@Nullable String text, Argument<Map<String, T>> type) {
    try {
      return text == null ? Map.of() : json.readValue(text, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
