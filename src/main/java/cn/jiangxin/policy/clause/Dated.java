package cn.jiangxin.policy.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that changes on stated days. Each step holds from its day until the next one's.
 *
 * @param steps in ascending order of their days; {@link LocalDate#MIN} means it has always held
 */
public record Dated<T>(List<Step<T>> steps) {

  /** A value and the first day on which it holds. */
  public record Step<T>(LocalDate from, T value) {}

  /** Copies the steps. */
  public Dated {
    steps = List.copyOf(steps);
  }

  /** The value that holds on the day; null if none does yet. */
  public @Nullable T on(LocalDate day) {
    T held = null;
    for (Step<T> step : steps) {
      if (step.from().isAfter(day)) {
        break;
      }
      held = step.value();
    }
    return held;
  }

  /** The same days with other values. */
  public <R> Dated<R> map(Function<? super T, ? extends R> change) {
    return new Dated<>(
        steps.stream().map(step -> new Step<R>(step.from(), change.apply(step.value()))).toList());
  }
}
