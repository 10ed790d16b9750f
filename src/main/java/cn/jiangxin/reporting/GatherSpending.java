package cn.jiangxin.reporting;

import cn.jiangxin.access.Scope;
import cn.jiangxin.funding.SpendingRules;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads everything of one spending report from one state of the database. */
@Singleton
class GatherSpending {
  private final MoneyRows rows;
  private final Bodies bodies;
  private final SpendingRules rules;

  GatherSpending(MoneyRows rows, Bodies bodies, SpendingRules rules) {
    this.rows = rows;
    this.bodies = bodies;
    this.rules = rules;
  }

  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  SpendingFacts of(@Nullable String code, LocalDate today, Scope scope) {
    boolean all = scope.everything();
    List<GrantHead> grants = rows.grants(code, today, all, scope.organisations(), scope.studios());
    return new SpendingFacts(
        grants,
        rows.instalments(code, today, all, scope.organisations(), scope.studios()),
        rows.spending(code, today, all, scope.organisations(), scope.studios()),
        categories(grants, today),
        bodies.names(),
        bodies.places(scope));
  }

  private Map<String, List<String>> categories(List<GrantHead> grants, LocalDate today) {
    Map<String, List<String>> categories = new LinkedHashMap<>();
    grants.forEach(
        grant ->
            categories.computeIfAbsent(
                grant.clause(), clause -> rules.of(clause, today).categories()));
    return categories;
  }
}
