package cn.jiangxin.policy;

import java.util.List;

/**
 * How one golden case came out.
 *
 * @param name name of the case, its clause and its day
 * @param faults what differs from what was expected; empty if nothing does
 */
public record CaseResult(String name, List<String> faults) {

  /** Whether everything came out as expected. */
  public boolean passed() {
    return faults.isEmpty();
  }
}
