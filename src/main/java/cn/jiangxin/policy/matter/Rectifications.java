package cn.jiangxin.policy.matter;

import cn.jiangxin.policy.subject.StudioFile.Extension;
import cn.jiangxin.policy.subject.StudioFile.Rectification;
import cn.jiangxin.policy.subject.StudioFile.Review;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The orders to put things right that followed a review. */
public final class Rectifications {
  private Rectifications() {}

  /** The latest order that followed the review; null if none has been given. */
  public static @Nullable Rectification after(Matter matter, Review review) {
    Rectification latest = null;
    for (Rectification order : matter.studio().rectifications()) {
      if (order.reviewId() == review.id()
          && matter.asOf().reached(order.openedOn())
          && (latest == null || order.openedOn().isAfter(latest.openedOn()))) {
        latest = order;
      }
    }
    return latest;
  }

  /** The day on which the bodies accepted the rectification; null if they have not. */
  public static @Nullable LocalDate acceptedOn(Matter matter, @Nullable Rectification order) {
    return order != null
            && Boolean.TRUE.equals(order.accepted())
            && matter.asOf().happened(order.judgedOn())
        ? order.judgedOn()
        : null;
  }

  /**
   * The day by which the order must be carried through, with the extensions that count (4.1).
   *
   * @param most how many extensions count
   * @param usualDays days from the order to its day where it names none
   */
  public static LocalDate dueOn(Matter matter, Rectification order, int most, int usualDays) {
    LocalDate due = order.dueOn() == null ? order.openedOn().plusDays(usualDays) : order.dueOn();
    int granted = 0;
    for (Extension extension : order.extensions()) {
      if (granted < most
          && matter.asOf().reached(extension.recordedOn())
          && !extension.recordedOn().isAfter(due)
          && extension.dueOn().isAfter(due)) {
        due = extension.dueOn();
        granted++;
      }
    }
    return due;
  }
}
