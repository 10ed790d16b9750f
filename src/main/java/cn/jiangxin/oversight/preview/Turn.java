package cn.jiangxin.oversight.preview;

import cn.jiangxin.oversight.brief.Brief;
import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.policy.finding.Verdict;
import cn.jiangxin.shared.Money;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it is and as it would be.
 *
 * @param was null: the clause says nothing now
 * @param becomes null: the clause would say nothing any more
 */
record Turn(@Nullable Finding was, @Nullable Finding becomes) {

  /** Turns of the same kind, which are counted together. */
  record Kind(String clause, @Nullable Verdict from, @Nullable Verdict to) {}

  /** The same, as it is told of a studio. */
  Flip of(Brief studio) {
    Finding finding = named();
    return new Flip(
        studio.code(),
        studio.name(),
        studio.unit(),
        finding.subject().code(),
        finding.clause(),
        finding.period(),
        from(),
        to(),
        amountFrom(),
        amountTo());
  }

  /** The finding that names subject, clause and period. */
  Finding named() {
    return becomes == null ? Objects.requireNonNull(was) : becomes;
  }

  Kind kind() {
    return new Kind(named().clause(), from(), to());
  }

  @Nullable Verdict from() {
    return was == null ? null : was.verdict();
  }

  @Nullable Verdict to() {
    return becomes == null ? null : becomes.verdict();
  }

  @Nullable Money amountFrom() {
    return was == null ? null : was.amount();
  }

  @Nullable Money amountTo() {
    return becomes == null ? null : becomes.amount();
  }

  /** Whether the reader would notice: another verdict, or another sum of money. */
  boolean changes() {
    return from() != to() || !Objects.equals(amountFrom(), amountTo());
  }
}
