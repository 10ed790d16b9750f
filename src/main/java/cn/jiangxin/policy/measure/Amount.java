package cn.jiangxin.policy.measure;

import cn.jiangxin.policy.finding.Finding.Fact;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quantity as far as it is recorded.
 *
 * @param least what is certain
 * @param most what it may come to once missing facts are recorded; null: nothing bounds it
 */
public record Amount(BigDecimal least, @Nullable BigDecimal most, List<Fact> facts) {

  /** A quantity of which everything is recorded. */
  public static Amount exactly(BigDecimal value, List<Fact> facts) {
    return new Amount(value, value, facts);
  }

  /** A quantity of which nothing is recorded. */
  public static Amount unrecorded() {
    return new Amount(BigDecimal.ZERO, null, List.of());
  }

  /** Whether it surely reaches the limit. */
  public boolean reaches(BigDecimal limit) {
    return least.compareTo(limit) >= 0;
  }

  /** Whether it may still reach the limit once missing facts are recorded. */
  public boolean mayReach(BigDecimal limit) {
    return most == null || most.compareTo(limit) >= 0;
  }

  /** Whether it surely lies above the limit. */
  public boolean exceeds(BigDecimal limit) {
    return least.compareTo(limit) > 0;
  }

  /** Whether it may still lie above the limit once missing facts are recorded. */
  public boolean mayExceed(BigDecimal limit) {
    return most == null || most.compareTo(limit) > 0;
  }
}
