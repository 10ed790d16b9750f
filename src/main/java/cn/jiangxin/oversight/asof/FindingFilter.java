package cn.jiangxin.oversight.asof;

import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.policy.finding.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Which findings are wanted.
 *
 * @param clause id of the clause; null: of any
 * @param verdict null: any
 */
public record FindingFilter(@Nullable String clause, @Nullable Verdict verdict) {

  /** Whether studios without such a finding are left out. */
  boolean isAsked() {
    return clause != null || verdict != null;
  }

  boolean takes(Finding finding) {
    return (clause == null || finding.clause().equals(clause))
        && (verdict == null || finding.verdict() == verdict);
  }
}
