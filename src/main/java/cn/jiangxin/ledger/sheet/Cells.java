package cn.jiangxin.ledger.sheet;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects what stands in the cells of a row; what is not recorded is left out. */
final class Cells {
  private final Map<String, Object> values = new HashMap<>();

  Cells put(String field, @Nullable Object value) {
    boolean none =
        value == null
            || value.toString().isEmpty()
            || (value instanceof Collection<?> many && many.isEmpty());
    if (!none) {
      values.put(field, Objects.requireNonNull(value));
    }
    return this;
  }

  Map<String, Object> values() {
    return values;
  }
}
