package cn.jiangxin.oversight.library;

import cn.jiangxin.policy.InForce;
import cn.jiangxin.policy.Scheme;
import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.policy.clause.Parameter;
import cn.jiangxin.shared.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** The days on which the clause is stated. */
  List<DateRange> heldOf(String clause) {
    List<DateRange> held = new ArrayList<>();
    for (InForce version : versions) {
      if (version.scheme().clause(clause).isPresent()) {
        add(held, version.when());
      }
    }
    return List.copyOf(held);
  }

  /** Days that follow upon each other are one span. */
  private static void add(List<DateRange> held, DateRange when) {
    DateRange last = held.isEmpty() ? null : held.get(held.size() - 1);
    LocalDate end = last == null ? null : last.to();
    if (last != null && end != null && end.plusDays(1).equals(when.from())) {
      held.set(held.size() - 1, new DateRange(last.from(), when.to()));
    } else {
      held.add(when);
    }
  }

  /** Versions that state clauses which the shown one lacks, by the clause, as stated last. */
  Map<String, Scheme> elsewhere() {
    Map<String, Scheme> stating = new LinkedHashMap<>();
    for (InForce version : versions) {
      for (Clause clause : version.scheme().clauses()) {
        if (now.clause(clause.id()).isEmpty()) {
          stating.put(clause.id(), version.scheme());
        }
      }
    }
    return stating;
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
