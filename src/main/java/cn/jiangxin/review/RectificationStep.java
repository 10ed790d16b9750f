package cn.jiangxin.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to a rectification, one step after the other, as it was typed in (BDA-25.4). */
public sealed interface RectificationStep {

  /**
   * The bodies order it after a review.
   *
   * @param dueOn the day that the order sets; it must set one
   */
  record Ordered(
      long review, @Nullable String issues, @Nullable LocalDate openedOn, @Nullable LocalDate dueOn)
      implements RectificationStep {}

  /** The studio files its report; the day of filing counts. */
  record Reported(long rectification, @Nullable LocalDate reportedOn)
      implements RectificationStep {}

  /** The bodies set a later day. */
  record Extended(long rectification, @Nullable LocalDate grantedOn, @Nullable LocalDate dueOn)
      implements RectificationStep {}

  /** The bodies accept the report or reject it. */
  record Judged(long rectification, @Nullable Boolean accepted, @Nullable LocalDate judgedOn)
      implements RectificationStep {}
}
