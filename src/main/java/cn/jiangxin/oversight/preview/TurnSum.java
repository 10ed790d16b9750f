package cn.jiangxin.oversight.preview;

import cn.jiangxin.shared.Money;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds up turns of one kind. */
final class TurnSum {
  private final Set<String> studios = new HashSet<>();
  private long findings;
  private Money before = Money.ZERO;
  private Money after = Money.ZERO;

  void add(String studio, Turn turn) {
    studios.add(studio);
    findings++;
    before = before.plus(orNothing(turn.amountFrom()));
    after = after.plus(orNothing(turn.amountTo()));
  }

  private static Money orNothing(@Nullable Money amount) {
    return amount == null ? Money.ZERO : amount;
  }

  FlipCount of(Turn.Kind kind) {
    return new FlipCount(
        kind.clause(), kind.from(), kind.to(), findings, studios.size(), before, after);
  }
}
