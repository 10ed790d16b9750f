package cn.jiangxin.reporting;

import io.micronaut.core.annotation.Introspected;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of a report's head: a label and its value, twice. */
@Introspected
record FactPair(
    String label, String value, @Nullable String otherLabel, @Nullable String otherValue) {

  /** Rows out of labels and values in turn. */
  static List<FactPair> of(String... labelsAndValues) {
    List<FactPair> rows = new ArrayList<>();
    for (int i = 0; i < labelsAndValues.length; i += 4) {
      boolean whole = i + 3 < labelsAndValues.length;
      rows.add(
          new FactPair(
              labelsAndValues[i],
              labelsAndValues[i + 1],
              whole ? labelsAndValues[i + 2] : null,
              whole ? labelsAndValues[i + 3] : null));
    }
    return rows;
  }
}
