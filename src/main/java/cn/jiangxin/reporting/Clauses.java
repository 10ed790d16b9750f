package cn.jiangxin.reporting;

import cn.jiangxin.policy.PolicyCatalogue;
import cn.jiangxin.policy.clause.Clause;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What reports print of clauses: article and text, in the order of the documents. */
@Singleton
class Clauses {
  private final PolicyCatalogue catalogue;
  private final Map<String, Integer> order = new HashMap<>();

  Clauses(PolicyCatalogue catalogue) {
    this.catalogue = catalogue;
    catalogue.schemes().stream()
        .flatMap(scheme -> scheme.clauses().stream())
        .map(Clause::id)
        .forEach(id -> order.putIfAbsent(id, order.size()));
  }

  /** The article as the document numbers it; empty for a clause that no pack states any more. */
  String article(String clause) {
    return catalogue.clause(clause).map(Clause::article).orElse("");
  }

  /** The clause in our own words; empty for a clause that no pack states any more. */
  String text(String clause, Locale locale) {
    return catalogue.clause(clause).map(c -> c.text().in(locale)).orElse("");
  }

  /** In the order of the documents; clauses that no pack states come last. */
  Comparator<String> inOrder() {
    return Comparator.comparingInt(this::position).thenComparing(Comparator.naturalOrder());
  }

  /** Whether the clause states the parameter of this name. */
  boolean states(String clause, String parameter) {
    return catalogue.clause(clause).stream()
        .flatMap(c -> c.parameters().stream())
        .anyMatch(p -> p.name().equals(parameter));
  }

  private int position(String clause) {
    return order.getOrDefault(clause, Integer.MAX_VALUE);
  }
}
