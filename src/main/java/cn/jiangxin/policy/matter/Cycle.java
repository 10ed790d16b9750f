package cn.jiangxin.policy.matter;

import cn.jiangxin.policy.subject.StudioFile.Review;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A management cycle of a title.
 *
 * @param number counted from 1
 * @param lastDay the last day of the cycle
 * @param reviews its end-of-cycle reviews so far, in order
 * @param decided the latest of them that has been decided; null while none has
 * @param decidedOn when that was
 * @param keptOn the day on which the title was kept; null if it has not been
 */
public record Cycle(
    int number,
    LocalDate lastDay,
    List<Review> reviews,
    @Nullable Review decided,
    @Nullable LocalDate decidedOn,
    @Nullable LocalDate keptOn) {

  /** Name of the cycle as a period, e.g. C1. */
  public String period() {
    return "C" + number;
  }

  /** Result of the decided review; null while there is none. */
  public @Nullable String result() {
    return decided == null ? null : decided.result();
  }
}
