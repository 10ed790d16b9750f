package cn.jiangxin.studio;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Brings what was stored at once back into the order in which it was handed over. */
public final class InOrder {

  private InOrder() {}

  /** What becomes of each record with what stands in its place, such as its stamp. */
  public static <T, S, R> List<R> both(
      List<T> records, List<S> others, BiFunction<? super T, ? super S, R> row) {
    return IntStream.range(0, records.size())
        .mapToObj(i -> row.apply(records.get(i), others.get(i)))
        .toList();
  }

  /** The keys of the stamps. */
  public static List<String> keys(List<Stamp> stamps) {
    return stamps.stream().map(stamp -> Objects.requireNonNull(stamp.key())).toList();
  }

  /** The rows that were stored under the stamps, in the order of the stamps. */
  public static <R> List<R> of(
      List<Stamp> stamps, List<R> rows, Function<R, @Nullable String> keyOf) {
    Map<String, R> stored =
        rows.stream()
            .collect(
                Collectors.toMap(
                    row -> Objects.requireNonNull(keyOf.apply(row)), Function.identity()));
    return keys(stamps).stream().map(key -> Objects.requireNonNull(stored.get(key))).toList();
  }
}
