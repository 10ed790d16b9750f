package cn.jiangxin.review;

import cn.jiangxin.studio.Stamp;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Store of the reviews of titled studios. */
@Singleton
public class Reviews {

  private final ReviewRows rows;

  Reviews(ReviewRows rows) {
    this.rows = rows;
  }

  /** Records them, in one batch; the result carries their ids. */
  public List<Review> append(Collection<Review> reviews, Stamp stamp) {
    return rows.saveAll(reviews.stream().map(r -> ReviewRow.of(r, stamp)).toList()).stream()
        .map(ReviewRow::toRecord)
        .toList();
  }

  /**
   * What stands, voided records left out, in the order of their studios. For the service's own
   * work: callers pass only ids that the actor's scope let through.
   */
  public List<Review> current(Collection<Long> studioIds) {
    return studioIds.isEmpty()
        ? List.of()
        : rows.current(studioIds).stream().map(ReviewRow::toRecord).toList();
  }

  /**
   * Keeps what further votes make of a review.
   *
   * @param result taken only if none was recorded before
   */
  void settle(long id, @Nullable String result, @Nullable LocalDate decidedOn) {
    rows.settle(id, result, decidedOn);
  }

  void voidRecord(long id, long studioId, Stamp stamp) {
    rows.voidRecord(id, studioId, stamp.at());
  }
}
