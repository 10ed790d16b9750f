package cn.jiangxin.policy.matter;

import cn.jiangxin.policy.subject.StudioFile.BodyDecision;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision of all bodies that had to concur.
 *
 * @param on the day of the last of them
 * @param bodies their codes
 */
public record Agreement(LocalDate on, List<String> bodies) {

  /**
   * What the decisions amount to: bodies that are named later neither undo it nor bring it about.
   *
   * @param inTime who decides on which days, the oldest first
   * @return null unless all bodies have concurred that had to on the day of the last of them
   */
  public static @Nullable Agreement among(List<BodyDecision> decisions, List<Recognisers> inTime) {
    for (Recognisers recognisers : inTime) {
      LocalDate on = Votes.agreedOn(decisions, recognisers.bodies());
      if (on != null && recognisers.when().contains(on)) {
        return new Agreement(on, recognisers.bodies());
      }
    }
    return null;
  }
}
