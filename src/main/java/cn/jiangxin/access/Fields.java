package cn.jiangxin.access;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of a record or a map as texts, those of records within it under names with dots. */
final class Fields {
  private Fields() {}

  static SortedMap<String, String> of(@Nullable Object value) {
    SortedMap<String, String> fields = new TreeMap<>();
    collect("", value, fields);
    return fields;
  }

  private static void collect(
      String name, @Nullable Object value, SortedMap<String, String> fields) {
    if (value instanceof Optional<?> maybe) {
      collect(name, maybe.orElse(null), fields);
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, inner) -> collect(below(name, String.valueOf(key)), inner, fields));
    } else if (value instanceof Record row && !isValue(row)) {
      for (RecordComponent part : row.getClass().getRecordComponents()) {
        collect(below(name, part.getName()), read(part, row), fields);
      }
    } else if (value != null) {
      fields.put(name, text(value));
    }
  }

  /** A record of the shared floor, such as an amount of money, is one value. */
  private static boolean isValue(Record row) {
    return row.getClass().getPackageName().equals("cn.jiangxin.shared");
  }

  private static String text(Object value) {
    if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros().toPlainString(); // 20.0 and 20.00 are the same area
    }
    return value instanceof Collection<?> several
        ? several.stream().map(Fields::element).sorted().collect(Collectors.joining(", "))
        : value.toString();
  }

  private static String element(Object element) {
    return element instanceof Record ? of(element).toString() : String.valueOf(element);
  }

  private static String below(String name, String part) {
    return name.isEmpty() ? part : name + "." + part;
  }

  private static @Nullable Object read(RecordComponent part, Record row) {
    try {
      part.getAccessor().setAccessible(true);
      return part.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
