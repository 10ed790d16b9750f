package cn.jiangxin.policy.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was filed.
 *
 * @param call the call it answers; "" where there are no calls
 * @param filedOn null: not filed yet
 * @param status as of the day of the assessment
 * @param since since when it has that status
 */
public record Filing(
    String code,
    String call,
    @Nullable LocalDate filedOn,
    String status,
    @Nullable LocalDate since) {
  static final String PENDING = "PENDING";

  /** Whether it was filed before the other; of two on one day the lower code came first. */
  boolean before(Filing other) {
    if (filedOn == null || other.filedOn == null) {
      return filedOn != null;
    }
    int order = filedOn.compareTo(other.filedOn);
    return order == 0 ? code.compareTo(other.code) < 0 : order < 0;
  }
}
