package cn.jiangxin.access.audit;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The marks against which a chain is held, in the order of the chain, fetched a few at a time. */
final class Marks {
  private static final int SOME = 1000;

  private final Checkpoints kept;
  private final Deque<Mark> given = new ArrayDeque<>();
  private final Deque<Mark> fetched = new ArrayDeque<>();
  private long fetchedTo;
  private long compared;

  Marks(Checkpoints kept, Collection<Mark> given) {
    this.kept = kept;
    given.stream().sorted(Comparator.comparingLong(Mark::seq)).forEach(this.given::add);
    fetch();
  }

  private void fetch() {
    kept.after(fetchedTo, SOME).forEach(fetched::add);
    if (!fetched.isEmpty()) {
      fetchedTo = fetched.getLast().seq();
    }
  }

  /**
   * Passes over what was kept of the archived part.
   *
   * @return the first given mark that lies in it and is not its end: there is nothing to compare it
   *     with, so whoever gave it would be told of a comparison that never was
   */
  Optional<Mark> skipTo(Mark end) {
    Optional<Mark> lost =
        given.stream().filter(mark -> mark.seq() <= end.seq() && !mark.equals(end)).findFirst();
    for (Mark mark = next(); mark != null && mark.seq() <= end.seq(); mark = next()) {
      take();
    }
    return lost;
  }

  /** Whether everything that is known of this place says the same. */
  boolean agree(Mark link) {
    boolean same = true;
    for (Mark mark = next(); mark != null && mark.seq() == link.seq(); mark = next()) {
      same &= mark.equals(link);
      take();
      compared++;
    }
    return same;
  }

  /** The first mark that the chain has not reached. */
  Optional<Mark> beyond() {
    return Optional.ofNullable(next());
  }

  long compared() {
    return compared;
  }

  private @Nullable Mark next() {
    return keptIsNext() ? fetched.peek() : given.peek();
  }

  private boolean keptIsNext() {
    Mark one = given.peek();
    Mark other = fetched.peek();
    return one == null || (other != null && other.seq() < one.seq());
  }

  private void take() {
    if (!keptIsNext()) {
      given.poll();
      return;
    }
    fetched.poll();
    if (fetched.isEmpty()) {
      fetch();
    }
  }
}
