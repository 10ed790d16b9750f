package cn.jiangxin.registry.change;

import cn.jiangxin.shared.DateRange;
import cn.jiangxin.studio.Stamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Records of which a studio has one at a time: a new one ends the one before it, and if it is
 * voided the one before goes on. No record is overwritten: one with other days takes its place.
 *
 * @param <T> a dated record
 */
abstract class Succession<T> {

  private final Function<T, Long> id;
  private final Function<T, DateRange> when;
  private final BiFunction<T, DateRange, T> on;

  Succession(Function<T, Long> id, Function<T, DateRange> when, BiFunction<T, DateRange, T> on) {
    this.id = id;
    this.when = when;
    this.on = on;
  }

  abstract List<T> current(Set<Long> studio);

  abstract long append(T record, Stamp stamp);

  abstract boolean voidRecord(long id, long studio, Stamp stamp);

  Optional<T> find(long wanted, long studio) {
    return current(Set.of(studio)).stream()
        .filter(record -> id.apply(record) == wanted)
        .findFirst();
  }

  /** Whether another record begins on the day or later, so that a new one may not begin there. */
  boolean isTaken(LocalDate from, long studio, @Nullable Long replaced) {
    return current(Set.of(studio)).stream()
        .filter(record -> replaced == null || !id.apply(record).equals(replaced))
        .anyMatch(record -> !beginsBefore(when.apply(record), from));
  }

  /** Records a new one; it ends the one that holds on its first day. */
  long succeed(T record, LocalDate from, long studio, Stamp stamp) {
    current(Set.of(studio)).stream()
        .filter(before -> when.apply(before).contains(from))
        .findFirst()
        .ifPresent(
            before ->
                renew(
                    before,
                    new DateRange(when.apply(before).from(), from.minusDays(1)),
                    studio,
                    stamp));
    return append(record, stamp);
  }

  /** Takes one back; the one that it ended goes on in its place. */
  boolean takeBack(long wanted, long studio, Stamp stamp) {
    Optional<T> taken = find(wanted, studio);
    if (taken.isEmpty() || !voidRecord(wanted, studio, stamp)) {
      return false;
    }
    DateRange days = when.apply(taken.get());
    current(Set.of(studio)).stream()
        .filter(before -> meets(when.apply(before), days))
        .findFirst()
        .ifPresent(
            before ->
                renew(before, new DateRange(when.apply(before).from(), days.to()), studio, stamp));
    return true;
  }

  private void renew(T record, DateRange days, long studio, Stamp stamp) {
    voidRecord(id.apply(record), studio, stamp);
    append(on.apply(record, days), stamp);
  }

  private static boolean beginsBefore(DateRange range, LocalDate day) {
    LocalDate first = range.from();
    return first == null || first.isBefore(day);
  }

  private static boolean meets(DateRange before, DateRange after) {
    LocalDate last = before.to();
    return last != null && last.plusDays(1).equals(after.from());
  }
}
