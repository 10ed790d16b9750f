package cn.jiangxin.oversight.preview;

import cn.jiangxin.oversight.brief.Brief;
import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.policy.finding.Verdict;
import cn.jiangxin.shared.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts, while studios are judged, which verdicts would turn; keeps the first of them. */
final class FlipTally {
  private static final int MOST_KEPT = 1000;

  private record Turn(String clause, @Nullable Verdict from, @Nullable Verdict to) {}

  private record Key(String clause, String period) {}

  private final Map<Turn, Set<String>> studios = new LinkedHashMap<>();
  private final Map<Turn, Long> findings = new LinkedHashMap<>();
  private final List<Flip> kept = new ArrayList<>();
  private long total;
  private Money before = Money.ZERO;
  private Money after = Money.ZERO;

  void compare(Brief studio, List<Finding> old, List<Finding> changed) {
    before = before.plus(sum(old));
    after = after.plus(sum(changed));
    Map<Key, Finding> left = new LinkedHashMap<>();
    old.forEach(finding -> left.put(key(finding), finding));
    for (Finding finding : changed) {
      Finding was = left.remove(key(finding));
      Verdict from = was == null ? null : was.verdict();
      if (from != finding.verdict()) {
        add(studio, finding, from, finding.verdict());
      }
    }
    left.values().forEach(finding -> add(studio, finding, finding.verdict(), null));
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

  private void add(Brief studio, Finding finding, @Nullable Verdict from, @Nullable Verdict to) {
    Turn turn = new Turn(finding.clause(), from, to);
    studios.computeIfAbsent(turn, t -> new HashSet<>()).add(studio.code());
    findings.merge(turn, 1L, Long::sum);
    total++;
    if (kept.size() < MOST_KEPT) {
      kept.add(
          new Flip(
              studio.code(),
              studio.name(),
              studio.unit(),
              finding.subject().code(),
              finding.clause(),
              finding.period(),
              from,
              to));
    }
  }

  List<FlipCount> counts() {
    return findings.entrySet().stream()
        .map(
            entry ->
                new FlipCount(
                    entry.getKey().clause(),
                    entry.getKey().from(),
                    entry.getKey().to(),
                    entry.getValue(),
                    studios.getOrDefault(entry.getKey(), Set.of()).size()))
        .sorted(
            Comparator.comparingLong(FlipCount::findings)
                .reversed()
                .thenComparing(FlipCount::clause))
        .toList();
  }

  List<Flip> kept() {
    return List.copyOf(kept);
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
