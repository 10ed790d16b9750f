package cn.jiangxin.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An order to put things right by a day (BDA-25.4).
 *
 * @param id the record; 0 before it is stored
 * @param dueOn the day that the order first set
 * @param agreedOn the day of the last body's vote for the order; null: it is not in force yet
 * @param reportedOn when the studio filed its report; the filing counts, not the reviewers' delay
 * @param accepted the bodies' judgement of the report; null: none yet
 */
public record Rectification(
    long id,
    long studioId,
    String programme,
    long reviewId,
    String issues,
    LocalDate openedOn,
    LocalDate dueOn,
    @Nullable LocalDate agreedOn,
    @Nullable LocalDate reportedOn,
    @Nullable Boolean accepted,
    @Nullable LocalDate judgedOn) {

  /** Whether the bodies have agreed on it. */
  public boolean inForce() {
    return agreedOn != null;
  }
}
