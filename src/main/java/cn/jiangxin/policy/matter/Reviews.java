package cn.jiangxin.policy.matter;

import cn.jiangxin.policy.subject.StudioFile.Review;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reviews of a title. */
public final class Reviews {
  private Reviews() {}

  /** Reviews of the kind that have been convened, held or decided under the title, in order. */
  public static List<Review> of(Matter matter, Title title, String kind) {
    List<Review> reviews = new ArrayList<>(2);
    for (Review review : matter.studio().reviews()) {
      LocalDate day = dayOf(matter, review);
      if (review.kind().equals(kind)
          && review.programme().equals(matter.rule().programme())
          && day != null
          && !day.isBefore(title.from())
          && matter.asOf().reached(day)) {
        reviews.add(review);
      }
    }
    if (reviews.size() > 1) {
      reviews.sort(Comparator.comparing(review -> orMax(dayOf(matter, review))));
    }
    return reviews;
  }

  private static LocalDate orMax(@Nullable LocalDate day) {
    return day == null ? LocalDate.MAX : day;
  }

  /**
   * The day on which the review was decided by every body that must concur; null if it is
   * undecided.
   */
  public static @Nullable LocalDate decidedOn(Matter matter, Review review) {
    LocalDate day = decisionOf(matter, review);
    return matter.asOf().happened(day) ? day : null;
  }

  private static @Nullable LocalDate decisionOf(Matter matter, Review review) {
    if (review.result() == null) {
      return null;
    }
    if (review.decisions().isEmpty()) {
      return review.decidedOn();
    }
    return matter.rule().agreedOn(review.decisions());
  }

  /** The day that places a review in time: its convening, else its session, else its decision. */
  public static @Nullable LocalDate dayOf(Matter matter, Review review) {
    if (review.convenedOn() != null) {
      return review.convenedOn();
    }
    return review.sessionOn() != null ? review.sessionOn() : decisionOf(matter, review);
  }
}
