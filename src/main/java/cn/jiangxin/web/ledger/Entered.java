package cn.jiangxin.web.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the values that a form starts from; what is not recorded is left out. */
public final class Entered {
  private final Map<String, String> values = new LinkedHashMap<>();

  /** Keeps the value of a field, if there is one. */
  public Entered put(String field, @Nullable Object value) {
    if (value != null) {
      values.put(field, value.toString());
    }
    return this;
  }

  /** The values by field. */
  public Map<String, String> values() {
    return values;
  }
}
