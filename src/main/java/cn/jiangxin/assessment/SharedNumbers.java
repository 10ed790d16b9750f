package cn.jiangxin.assessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The index of numbers that tie studios together. Whoever writes a record keeps the index in the
 * same transaction, and marks the other studios whose findings it may change.
 */
@Singleton
class SharedNumbers {

  private final List<NumberSource> sources;
  private final SharedNumberRows rows;
  private final TouchedRows touched;

  SharedNumbers(List<NumberSource> sources, SharedNumberRows rows, TouchedRows touched) {
    this.sources = sources;
    this.rows = rows;
    this.touched = touched;
  }

  /** Brings the index in line with the records of the studios; writes only what has changed. */
  void follow(Collection<Long> studioIds) {
    if (studioIds.isEmpty()) {
      return;
    }
    Set<SharedNumberRow> fresh = new HashSet<>(recorded(studioIds));
    List<SharedNumberRow> gone = new ArrayList<>();
    for (SharedNumberRow row : rows.ofStudios(studioIds)) {
      if (!fresh.remove(row.content())) {
        gone.add(row);
      }
    }
    if (!gone.isEmpty()) {
      rows.remove(gone.stream().map(row -> Objects.requireNonNull(row.id())).toList());
    }
    if (!fresh.isEmpty()) {
      rows.add(fresh);
    }
    gone.addAll(fresh);
    touch(gone, studioIds);
  }

  private List<SharedNumberRow> recorded(Collection<Long> studioIds) {
    return sources.stream()
        .flatMap(source -> source.of(studioIds).stream())
        .map(SharedNumberRow::of)
        .filter(row -> !row.number().isEmpty())
        .toList();
  }

  private void touch(List<SharedNumberRow> changed, Collection<Long> studioIds) {
    Set<Long> others = new HashSet<>();
    changed.stream()
        .collect(groupingBy(SharedNumberRow::kind, mapping(SharedNumberRow::number, toSet())))
        .forEach((kind, numbers) -> others.addAll(rows.holders(kind, numbers)));
    others.removeAll(Set.copyOf(studioIds));
    if (!others.isEmpty()) {
      touched.put(others.stream().sorted().map(TouchedRow::new).toList());
    }
  }

  /**
   * Takes the marks off studios that are about to be judged. Only where nothing has been read yet
   * in the transaction: what was read before might be older than the change behind a mark.
   */
  void settle(Collection<Long> studioIds) {
    if (!studioIds.isEmpty()) {
      touched.remove(studioIds);
    }
  }
}
