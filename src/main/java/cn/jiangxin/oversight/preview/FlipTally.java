package cn.jiangxin.oversight.preview;

import cn.jiangxin.oversight.brief.Brief;
import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.shared.Money;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts, while studios are judged, which findings would turn; keeps the first of each kind. */
final class FlipTally {
  private record Key(String clause, String period) {}

  private final Map<Turn.Kind, TurnSum> sums = new LinkedHashMap<>();
  private long total;
  private Money before = Money.ZERO;
  private Money after = Money.ZERO;

  void compare(Brief studio, List<Finding> old, List<Finding> changed) {
    before = before.plus(sum(old));
    after = after.plus(sum(changed));
    Map<Key, Finding> left = new LinkedHashMap<>();
    old.forEach(finding -> left.put(key(finding), finding));
    for (Finding finding : changed) {
      Turn turn = new Turn(left.remove(key(finding)), finding);
      if (turn.changes()) {
        add(studio, turn);
      }
    }
    left.values().forEach(finding -> add(studio, new Turn(finding, null)));
  }

  private static Key key(Finding finding) {
    return new Key(finding.clause(), finding.period());
  }

  private static Money sum(List<Finding> findings) {
    Money sum = Money.ZERO;
    for (Finding finding : findings) {
      Money amount = finding.amount();
      sum = amount == null ? sum : sum.plus(amount);
    }
    return sum;
  }

  private void add(Brief studio, Turn turn) {
    sums.computeIfAbsent(turn.kind(), kind -> new TurnSum()).add(studio, turn);
    total++;
  }

  List<FlipCount> counts() {
    return sums.entrySet().stream()
        .map(entry -> entry.getValue().of(entry.getKey()))
        .sorted(
            Comparator.comparingLong(FlipCount::findings)
                .reversed()
                .thenComparing(FlipCount::clause))
        .toList();
  }

  List<Flip> kept() {
    return sums.values().stream().flatMap(sum -> sum.kept().stream()).toList();
  }

  long total() {
    return total;
  }

  Money before() {
    return before;
  }

  Money after() {
    return after;
  }
}
