package cn.jiangxin.ledger;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells a request that is sent again from another one that uses its key: what it says must be what
 * was kept. What it leaves out was filled in then, and counts as the same.
 */
final class SameForm {
  private SameForm() {}

  static boolean says(Object sent, Object kept) {
    for (RecordComponent component : sent.getClass().getRecordComponents()) {
      if (!agrees(value(component, sent), value(component, kept))) {
        return false;
      }
    }
    return true;
  }

  private static boolean agrees(@Nullable Object sent, @Nullable Object kept) {
    if (sent == null || kept == null) {
      return true;
    }
    if (sent instanceof String text) {
      return text.isBlank() || text.strip().equals(String.valueOf(kept).strip());
    }
    if (sent instanceof List<?> list && kept instanceof List<?> other) {
      return list.size() == other.size() && allAgree(list, other);
    }
    if (sent instanceof Comparable<?>) {
      return compares(sent, kept);
    }
    return sent.getClass().isRecord() ? says(sent, kept) : sent.equals(kept);
  }

  private static boolean allAgree(Collection<?> sent, Collection<?> kept) {
    Iterator<?> other = kept.iterator();
    return sent.stream().allMatch(element -> agrees(element, other.next()));
  }

  /** Numbers are compared by value: 2.5 hours are kept as 2.50. */
  @SuppressWarnings("unchecked") // both come from the same component
  private static boolean compares(Object sent, Object kept) {
    return ((Comparable<Object>) sent).compareTo(kept) == 0;
  }

  private static @Nullable Object value(RecordComponent component, Object form) {
    try {
      return component.getAccessor().invoke(form);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
