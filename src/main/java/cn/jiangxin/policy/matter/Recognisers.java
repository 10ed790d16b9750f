package cn.jiangxin.policy.matter;

import cn.jiangxin.shared.DateRange;
import java.util.List;

/**
 * Who decides together on some days.
 *
 * @param bodies codes of the bodies that must all concur
 * @param when the days of the decisions that are theirs
 */
public record Recognisers(List<String> bodies, DateRange when) {

  /** Copies the codes. */
  public Recognisers {
    bodies = List.copyOf(bodies);
  }
}
