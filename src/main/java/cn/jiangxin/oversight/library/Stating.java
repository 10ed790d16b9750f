package cn.jiangxin.oversight.library;

import cn.jiangxin.policy.Scheme;
import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.policy.finding.Verdict;
import java.util.List;
import java.util.Map;

/**
 * A version of a policy that states some clauses, as the library shows them.
 *
 * @param studios by clause, how many studios stand where
 */
record Stating(Scheme scheme, Wordings wordings, Map<String, Map<Verdict, Long>> studios) {

  /** All clauses of the version that is shown. */
  List<ClauseEntry> all() {
    return scheme.clauses().stream().map(clause -> entry(clause, true)).toList();
  }

  /** A clause that the version shown does not state, as this one states it. */
  ClauseEntry elsewhere(String clause) {
    return entry(scheme.clause(clause).orElseThrow(), false);
  }

  private ClauseEntry entry(Clause clause, boolean stated) {
    return new ClauseEntry(
        clause,
        stated,
        wordings.heldOf(clause.id()),
        scheme.parameters().stream().filter(p -> p.clause().equals(clause.id())).toList(),
        scheme.cases().cases().stream().filter(c -> c.clause().equals(clause.id())).count(),
        studios.getOrDefault(clause.id(), Map.of()),
        stated ? wordings.othersOf(clause) : List.of());
  }
}
