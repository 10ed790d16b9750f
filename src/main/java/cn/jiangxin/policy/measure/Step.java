package cn.jiangxin.policy.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of a procedure.
 *
 * @param reachedOn when the matter came to it; null while it has not
 * @param passedOn when it was passed; null while it has not been
 * @param refused whether it was refused here
 */
public record Step(@Nullable LocalDate reachedOn, @Nullable LocalDate passedOn, boolean refused) {

  /** A step that is passed as soon as it is reached. */
  static Step done(@Nullable LocalDate on) {
    return new Step(on, on, false);
  }

  /** Whether it was passed by the day. */
  public boolean passedBy(LocalDate day) {
    return passedOn != null && !passedOn.isAfter(day);
  }
}
