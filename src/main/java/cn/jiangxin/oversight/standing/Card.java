package cn.jiangxin.oversight.standing;

import cn.jiangxin.assessment.FindingDetail;
import cn.jiangxin.policy.clause.Severity;
import cn.jiangxin.policy.finding.Verdict;
import cn.jiangxin.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stored finding: how a studio, or something of it, stands under a clause in a period.
 *
 * @param subjectKind what is judged, e.g. STUDIO or BOOST_PROJECT
 * @param period year, window or cycle; "" if nothing repeats
 * @param counted what was measured; null if nothing is counted
 * @param limit what the clause asks for; null if it asks for no number
 * @param dueOn last day on which it can still be met
 * @param amount money that the clause computes
 * @param foundOn since when the verdict has been what it is
 */
public record Card(
    long id,
    String subjectKind,
    String subjectCode,
    String studioCode,
    String studioName,
    String unitName,
    String clause,
    String period,
    Verdict verdict,
    Severity severity,
    @Nullable BigDecimal counted,
    @Nullable BigDecimal limit,
    @Nullable LocalDate dueOn,
    @Nullable Money amount,
    @Nullable String nextState,
    FindingDetail detail,
    String schemeVersion,
    LocalDate foundOn) {

  /** How much of the limit has been reached, from 0 to 100; null where nothing is counted up. */
  public @Nullable Integer percent() {
    if (counted == null || limit == null || limit.signum() <= 0) {
      return null;
    }
    return Math.max(0, Math.min(100, (int) (100 * counted.doubleValue() / limit.doubleValue())));
  }
}
