package cn.jiangxin.policy.matter;

import cn.jiangxin.policy.clause.Settings;
import cn.jiangxin.policy.subject.StudioFile.Review;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the re-review in the year after recognition runs (BDA-17.2).
 *
 * @param kind kind of the review
 * @param window when it is due
 * @param passing results that pass it
 * @param shift whether its last day moves to a workday
 */
public record FollowingYear(String kind, Window window, List<String> passing, WorkdayShift shift) {

  /** When the re-review is due. */
  public enum Window {
    NEXT_CALENDAR_YEAR,
    WITHIN_12_MONTHS
  }

  /** Reads the rules from the pack's parameters. */
  public static FollowingYear from(Settings settings) {
    return new FollowingYear(
        settings.code("followingYearReviewKind"),
        settings.choice("followingYearWindow", Window.class),
        settings.codes("reReviewPassingResults"),
        WorkdayShift.from(settings));
  }

  /** First day of the window. */
  public LocalDate opens(Title title) {
    return switch (window) {
      case NEXT_CALENDAR_YEAR -> LocalDate.of(title.from().getYear() + 1, 1, 1);
      case WITHIN_12_MONTHS -> title.from().plusDays(1);
    };
  }

  /** Last day of the window. */
  public LocalDate closes(Title title) {
    return shift.of(
        switch (window) {
          case NEXT_CALENDAR_YEAR -> LocalDate.of(title.from().getYear() + 1, 12, 31);
          case WITHIN_12_MONTHS -> title.from().plusMonths(12);
        });
  }

  /** Re-reviews that were decided on or after the day on which the window opens, in order. */
  public List<Review> decided(Matter matter, Title title) {
    List<Review> decided = new ArrayList<>(1);
    for (Review review : Reviews.of(matter, title, kind)) {
      LocalDate day = Reviews.decidedOn(matter, review);
      if (day != null && !day.isBefore(opens(title))) {
        decided.add(review);
      }
    }
    return decided;
  }

  /**
   * The day on which the re-review was passed: that of the decision, or of the acceptance of the
   * rectification that a failed one led to; null if it has not been passed.
   */
  public @Nullable LocalDate passedOn(Matter matter, Title title) {
    for (Review review : decided(matter, title)) {
      LocalDate day =
          passing.contains(String.valueOf(review.result()))
              ? Reviews.decidedOn(matter, review)
              : Rectifications.acceptedOn(matter, Rectifications.after(matter, review));
      if (day != null) {
        return day;
      }
    }
    return null;
  }
}
