package cn.jiangxin.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A JSON Schema (2020-12) as OpenAPI 3.0 writes it, which knows neither null nor several types. */
final class OpenApiDialect {
  private static final Set<String> HEAD = Set.of("$schema", "$id");
  private static final Set<String> OF_NUMBERS = Set.of("minimum", "maximum", "multipleOf");
  private static final Set<String> OF_TEXTS = Set.of("pattern", "maxLength", "format");

  private OpenApiDialect() {}

  static Map<String, Object> of(Map<?, ?> schema) {
    Map<String, Object> written = new LinkedHashMap<>();
    if (schema.get("anyOf") instanceof List<?> choices
        && choices.contains(Map.of("type", "null"))) {
      choices.stream()
          .filter(choice -> !choice.equals(Map.of("type", "null")))
          .forEach(choice -> written.putAll(of((Map<?, ?>) choice)));
      written.put("nullable", true);
      return written;
    }
    if (schema.get("type") instanceof List<?> types) {
      return several(schema, types);
    }
    schema.forEach(
        (key, value) -> {
          if (!HEAD.contains(key)) {
            written.put((String) key, value(value));
          }
        });
    return written;
  }

  private static Object value(Object value) {
    if (value instanceof Map<?, ?> map) {
      return of(map);
    }
    return value instanceof List<?> list
        ? new ArrayList<>(list.stream().map(OpenApiDialect::value).toList())
        : value;
  }

  /** One schema for each type, with the keywords that speak of it. */
  private static Map<String, Object> several(Map<?, ?> schema, List<?> types) {
    List<Object> choices = new ArrayList<>();
    for (Object type : types) {
      Map<String, Object> choice = new LinkedHashMap<>(Map.of("type", type));
      Set<String> own = type.equals("string") ? OF_TEXTS : OF_NUMBERS;
      schema.forEach(
          (key, value) -> {
            if (own.contains(key)) {
              choice.put((String) key, value);
            }
          });
      choices.add(choice);
    }
    Map<String, Object> written = new LinkedHashMap<>();
    if (schema.get("description") != null) {
      written.put("description", schema.get("description"));
    }
    written.put("anyOf", choices);
    return written;
  }
}
