package cn.jiangxin.oversight.alert;

import cn.jiangxin.policy.clause.Severity;
import java.util.Map;

/**
 * How many alerts there are.
 *
 * @param bySeverity open ones, every severity present
 * @param byClause open ones by clause id, most frequent first
 * @param closed those that have been closed
 */
public record AlertCounts(Map<Severity, Long> bySeverity, Map<String, Long> byClause, long closed) {

  /** How many are open. */
  public long open() {
    return bySeverity.values().stream().mapToLong(Long::longValue).sum();
  }
}
