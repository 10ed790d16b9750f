package cn.jiangxin.oversight.asof;

import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.policy.finding.Verdict;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds up findings studio by studio; holds no more than one number a clause and verdict. */
final class CountOn {

  private record Key(String clause, Verdict verdict) {}

  private static final class Sum {
    private long studios;
    private long findings;
  }

  private final Map<Key, Sum> sums = new HashMap<>();

  /** All findings of one studio. */
  void add(List<Finding> ofStudio) {
    Set<Key> seen = new HashSet<>();
    for (Finding finding : ofStudio) {
      if (finding.verdict() != Verdict.NOT_APPLICABLE) {
        Key key = new Key(finding.clause(), finding.verdict());
        Sum sum = sums.computeIfAbsent(key, first -> new Sum());
        sum.findings++;
        sum.studios += seen.add(key) ? 1 : 0;
      }
    }
  }

  /**
   * The sums.
   *
   * @param places where a clause stands among all
   */
  List<ClauseOn> counts(Map<String, Integer> places) {
    return sums.entrySet().stream()
        .map(
            e ->
                new ClauseOn(
                    e.getKey().clause(),
                    e.getKey().verdict(),
                    e.getValue().studios,
                    e.getValue().findings))
        .sorted(
            Comparator.comparing(
                    (ClauseOn count) -> places.getOrDefault(count.clause(), places.size()))
                .thenComparing(ClauseOn::clause)
                .thenComparing(ClauseOn::verdict))
        .toList();
  }
}
