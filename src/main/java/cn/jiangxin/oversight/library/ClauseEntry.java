package cn.jiangxin.oversight.library;

import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.policy.clause.Parameter;
import cn.jiangxin.policy.finding.Verdict;
import cn.jiangxin.shared.DateRange;
import java.util.List;
import java.util.Map;

/**
 * A clause as the library shows it.
 *
 * @param clause as it is stated today; as it was or will be stated, where it is not
 * @param stated whether the policy states it today
 * @param held the days on which the policy has stated or will state it, the first ones first
 * @param parameters with the values that hold today
 * @param cases how many cases prove it
 * @param studios how many studios in the reader's scope have a finding with the verdict; a studio
 *     may stand under several, one for each period
 * @param others how versions of other days state it, the oldest first; empty if they all agree
 */
public record ClauseEntry(
    Clause clause,
    boolean stated,
    List<DateRange> held,
    List<Parameter> parameters,
    long cases,
    Map<Verdict, Long> studios,
    List<OtherWording> others) {

  /** Whether some version of the policy does not state it. */
  public boolean comesOrGoes() {
    return !held.equals(List.of(DateRange.ALWAYS));
  }
}
