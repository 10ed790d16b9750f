package cn.jiangxin.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a rectification, one step after the other, as it was typed in (BDA-25.4). Orders,
 * extensions and verdicts are the bodies' together: each step carries one body's vote, and holds
 * once all bodies have voted alike.
 */
public sealed interface RectificationStep {

  /** A step that bodies vote on. */
  sealed interface Voted extends RectificationStep permits Ordered, Extended, Judged, Joined {

    /** Whose vote it is; null: that of the only body for which the person decides. */
    @Nullable String body();

    /** When that body decided. */
    @Nullable LocalDate votedOn();
  }

  /**
   * A body orders it after a review.
   *
   * @param dueOn the day that the order sets; it must set one
   */
  record Ordered(
      long review,
      @Nullable String issues,
      @Nullable LocalDate openedOn,
      @Nullable LocalDate dueOn,
      @Nullable String body)
      implements Voted {

    @Override
    public @Nullable LocalDate votedOn() {
      return openedOn;
    }
  }

  /** The studio files its report; the day of filing counts. */
  record Reported(long rectification, @Nullable LocalDate reportedOn)
      implements RectificationStep {}

  /** A body sets a later day. */
  record Extended(
      long rectification,
      @Nullable LocalDate grantedOn,
      @Nullable LocalDate dueOn,
      @Nullable String body)
      implements Voted {

    @Override
    public @Nullable LocalDate votedOn() {
      return grantedOn;
    }
  }

  /** A body accepts the report or rejects it. */
  record Judged(
      long rectification,
      @Nullable Boolean accepted,
      @Nullable LocalDate judgedOn,
      @Nullable String body)
      implements Voted {

    @Override
    public @Nullable LocalDate votedOn() {
      return judgedOn;
    }
  }

  /**
   * A further body votes on the order, or on the extension that waits for it.
   *
   * @param step what it votes on; a verdict is voted on by {@link Judged}
   */
  record Joined(
      long rectification,
      StepVote.@Nullable Step step,
      @Nullable Boolean concurs,
      @Nullable LocalDate decidedOn,
      @Nullable String body)
      implements Voted {

    @Override
    public @Nullable LocalDate votedOn() {
      return decidedOn;
    }
  }
}
