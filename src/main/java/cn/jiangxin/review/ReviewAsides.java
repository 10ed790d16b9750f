package cn.jiangxin.review;

import cn.jiangxin.studio.Stamp;
import jakarta.inject.Singleton;
import java.util.List;

/** Store of the bodies' words that something in a review was agreed by mistake. */
@Singleton
public class ReviewAsides {

  private final ReviewAsideRows rows;

  ReviewAsides(ReviewAsideRows rows) {
    this.rows = rows;
  }

  /** Records one; the result carries its id. */
  ReviewAside append(ReviewAside word, Stamp stamp) {
    return rows.save(ReviewAsideRow.of(word, stamp)).toRecord();
  }

  /**
   * Those of the studio that wait for another body's, oldest first. For the service's own work:
   * callers pass only ids that the actor's scope let through.
   */
  public List<ReviewAside> open(long studioId) {
    return rows.open(studioId).stream().map(ReviewAsideRow::toRecord).toList();
  }

  /** All bodies have spoken: the words have had their effect. */
  void settle(ReviewAside last, Stamp stamp) {
    rows.settle(last.studioId(), last.matter().name(), last.subject(), stamp.at());
  }
}
