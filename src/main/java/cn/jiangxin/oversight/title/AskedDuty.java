package cn.jiangxin.oversight.title;

import cn.jiangxin.policy.clause.Duty;

/**
 * What a title asks of the studio again and again.
 *
 * @param clause id of the clause that asks
 * @param kind code of what is to be done, e.g. ACTIVITIES
 * @param number how many in each span
 * @param per how long the span is
 */
public record AskedDuty(String programme, String clause, String kind, int number, Duty.Per per) {

  /** How many come together in a year. */
  public int yearly() {
    return number * per.timesAYear();
  }
}
