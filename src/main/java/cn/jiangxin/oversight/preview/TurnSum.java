package cn.jiangxin.oversight.preview;

import cn.jiangxin.oversight.brief.Brief;
import cn.jiangxin.shared.Money;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds up turns of one kind. */
final class TurnSum {
  /** The list shows what kind of studios turn; the number says how many. */
  private static final int MOST_KEPT = 100;

  private final Set<String> studios = new HashSet<>();
  private final List<Flip> kept = new ArrayList<>();
  private long findings;
  private Money before = Money.ZERO;
  private Money after = Money.ZERO;

  void add(Brief studio, Turn turn) {
    studios.add(studio.code());
    if (kept.size() < MOST_KEPT) {
      kept.add(turn.of(studio));
    }
    findings++;
    before = before.plus(orNothing(turn.amountFrom()));
    after = after.plus(orNothing(turn.amountTo()));
  }

  private static Money orNothing(@Nullable Money amount) {
    return amount == null ? Money.ZERO : amount;
  }

  /** The first of them. */
  List<Flip> kept() {
    return List.copyOf(kept);
  }

  FlipCount of(Turn.Kind kind) {
    return new FlipCount(
        kind.clause(), kind.from(), kind.to(), findings, studios.size(), before, after);
  }
}
