package cn.jiangxin.access;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What stood before and what stands now, field by field; only fields that differ.
 *
 * @param fields the fields by name, nested ones with dots
 */
public record Change(SortedMap<String, Sides> fields) {

  /** Nothing that can be told field by field. */
  public static final Change NONE = new Change(new TreeMap<>());

  /**
   * Both sides of a field.
   *
   * @param before null: nothing stood there
   * @param after null: nothing stands there
   */
  @Serdeable
  public record Sides(@Nullable String before, @Nullable String after) {

    Sides hidden() {
      return new Sides(
          before == null ? null : Confidential.HIDDEN, after == null ? null : Confidential.HIDDEN);
    }
  }

  /** This and another change in one. */
  public Change and(Change other) {
    SortedMap<String, Sides> all = new TreeMap<>(fields);
    all.putAll(other.fields);
    return new Change(all);
  }

  /** Something new. */
  public static Change made(Object after) {
    return between(null, after);
  }

  /** Something that stands no longer. */
  public static Change ended(Object before) {
    return between(before, null);
  }

  /** The same, but of the fields with these names no more than that they changed. */
  public Change hiding(Set<String> names) {
    SortedMap<String, Sides> shown = new TreeMap<>(fields);
    shown.replaceAll((name, sides) -> names.contains(name) ? sides.hidden() : sides);
    return new Change(shown);
  }

  /** One field that has got another value. */
  public static Change of(String field, @Nullable Object before, @Nullable Object after) {
    Map<String, Object> one = new TreeMap<>();
    Map<String, Object> other = new TreeMap<>();
    if (before != null) {
      one.put(field, before);
    }
    if (after != null) {
      other.put(field, after);
    }
    return between(one, other);
  }

  /**
   * The difference of two records or maps.
   *
   * @param before null: there was nothing
   * @param after null: there is nothing
   */
  public static Change between(@Nullable Object before, @Nullable Object after) {
    SortedMap<String, String> old = Fields.of(before);
    SortedMap<String, String> now = Fields.of(after);
    SortedMap<String, Sides> fields = new TreeMap<>();
    for (SortedMap<String, String> side : List.of(old, now)) {
      for (String name : side.keySet()) {
        if (!Objects.equals(old.get(name), now.get(name))) {
          fields.put(name, Confidential.hidden(name, new Sides(old.get(name), now.get(name))));
        }
      }
    }
    return new Change(fields);
  }
}
