package cn.jiangxin.web.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the values that a form starts from; what is not recorded is left out. */
final class Entered {
  private final Map<String, String> values = new LinkedHashMap<>();

  Entered put(String field, @Nullable Object value) {
    if (value != null) {
      values.put(field, value.toString());
    }
    return this;
  }

  Map<String, String> values() {
    return values;
  }
}
