package cn.jiangxin.oversight.library;

import cn.jiangxin.policy.InForce;
import cn.jiangxin.policy.Scheme;
import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.policy.clause.Parameter;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the versions of a policy state its clauses.
 *
 * @param now the version that is shown
 * @param versions all versions, the oldest first
 */
record Wordings(Scheme now, List<InForce> versions) {

  /** What other versions state otherwise. */
  List<OtherWording> othersOf(Clause clause) {
    List<Parameter> shown = of(now, clause);
    return versions.stream()
        .filter(version -> !version.scheme().version().equals(now.version()))
        .flatMap(version -> differing(version, clause, shown))
        .toList();
  }

  private static Stream<OtherWording> differing(
      InForce version, Clause clause, List<Parameter> shown) {
    List<Parameter> changed =
        of(version.scheme(), clause).stream()
            .filter(parameter -> !shown.contains(parameter))
            .toList();
    return version.scheme().clause(clause.id()).stream()
        .filter(other -> !changed.isEmpty() || saysOtherwise(other, clause))
        .map(other -> new OtherWording(version.when(), other, changed));
  }

  private static boolean saysOtherwise(Clause other, Clause clause) {
    return !other.text().equals(clause.text()) || !other.article().equals(clause.article());
  }

  private static List<Parameter> of(Scheme scheme, Clause clause) {
    return scheme.parameters().stream()
        .filter(parameter -> parameter.clause().equals(clause.id()))
        .toList();
  }
}
