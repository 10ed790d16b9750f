package cn.jiangxin.web.words;

import io.micronaut.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The filters and the order that a list is asked for in its address. What cannot be read counts as
 * not asked for, so that no address leads to an error.
 */
public final class Asked {
  private static final int LONGEST = 100;
  private static final int LAST_PAGE = 100_000;

  private final HttpRequest<?> request;

  /** Reads a request's query. */
  public Asked(HttpRequest<?> request) {
    this.request = request;
  }

  /** A text; null if there is none. */
  public @Nullable String text(String name) {
    return request
        .getParameters()
        .getFirst(name)
        .map(String::strip)
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
        .orElse(null);
  }

  /** One of the constants; null if none is asked for. */
  public <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
    String text = text(name);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(text)) {
        return constant;
      }
    }
    return null;
  }

  /** One of the constants. */
  public <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) {
    return Optional.ofNullable(choice(name, type)).orElse(otherwise);
  }

  /** Whether something is asked for. */
  public boolean is(String name) {
    return "true".equals(text(name));
  }

  /** The number of the page, from 1. */
  public int page() {
    String text = text("page");
    if (text == null || !text.matches("\\d{1,6}")) {
      return 1;
    }
    return Math.max(1, Math.min(LAST_PAGE, Integer.parseInt(text)));
  }

  /** What is asked for under these names, the empty ones too, for links and forms. */
  public Map<String, String> query(String... names) {
    Map<String, String> query = new LinkedHashMap<>();
    for (String name : names) {
      query.put(name, Optional.ofNullable(text(name)).orElse(""));
    }
    return query;
  }
}
