package cn.jiangxin.reporting;

import cn.jiangxin.assessment.Policies;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.policy.PolicyCatalogue;
import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.policy.clause.Text;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What reports print of clauses: article and text, in the order of the documents. */
@Singleton
class Clauses {
  private final Supplier<PolicyCatalogue> policies;
  private final Supplier<LocalDate> today;

  @Inject
  Clauses(Policies policies, BusinessClock clock) {
    this(policies::catalogue, clock::today);
  }

  Clauses(Supplier<PolicyCatalogue> policies, Supplier<LocalDate> today) {
    this.policies = policies;
    this.today = today;
  }

  private Optional<Clause> today(String clause) {
    return policies.get().clause(clause, today.get());
  }

  private Optional<Clause> then(String clause, String version) {
    return policies.get().clause(clause, version, today.get());
  }

  /** The article as the document numbers it; empty for a clause that no pack states any more. */
  String article(String clause, Locale locale) {
    return today(clause).map(c -> c.article().in(locale)).orElse("");
  }

  /** The same as the version of the scheme numbers it. */
  String article(String clause, String version, Locale locale) {
    return then(clause, version).map(c -> c.article().in(locale)).orElse("");
  }

  /** The clause in our own words; empty for a clause that no pack states any more. */
  String text(String clause, Locale locale) {
    return today(clause).map(c -> c.text().in(locale)).orElse("");
  }

  /** The same as the version of the scheme states it. */
  String text(String clause, String version, Locale locale) {
    return then(clause, version).map(c -> c.text().in(locale)).orElse("");
  }

  /** In the order of the documents; clauses that no pack states come last. */
  Comparator<String> inOrder() {
    Map<String, Integer> order = new HashMap<>();
    policies.get().on(today.get()).stream()
        .flatMap(scheme -> scheme.clauses().stream())
        .map(Clause::id)
        .forEach(id -> order.putIfAbsent(id, order.size()));
    return Comparator.<String>comparingInt(id -> order.getOrDefault(id, Integer.MAX_VALUE))
        .thenComparing(Comparator.naturalOrder());
  }

  /** The name that a pack brings for a code of its own. */
  Optional<Text> name(String code) {
    return policies.get().code(code);
  }

  /** Whether the clause states the parameter of this name. */
  boolean states(String clause, String parameter) {
    return today(clause).stream()
        .flatMap(c -> c.parameters().stream())
        .anyMatch(p -> p.name().equals(parameter));
  }
}
