package cn.jiangxin.funding;

import cn.jiangxin.assessment.Policies;
import cn.jiangxin.policy.Scheme;
import cn.jiangxin.policy.clause.Dated;
import cn.jiangxin.policy.clause.StatedSpending;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the loaded policies let boost money be spent on. */
@Singleton
public class SpendingRules {

  /** Stands for whatever the list does not know; only for money that has left already. */
  public static final String UNLISTED = "UNLISTED";

  private final Policies policies;

  SpendingRules(Policies policies) {
    this.policies = policies;
  }

  /**
   * The rule of the day for money granted under the clause: that of its own document. A document
   * that lists no categories forbids none, so that every known one may be used.
   */
  public SpendingRule of(String grantClause, LocalDate day) {
    List<Scheme> schemes = policies.catalogue().on(day);
    return schemes.stream()
        .filter(scheme -> scheme.clause(grantClause).isPresent())
        .findFirst()
        .flatMap(scheme -> stated(scheme, day))
        .orElseGet(() -> free(schemes, day));
  }

  private static Optional<SpendingRule> stated(Scheme scheme, LocalDate day) {
    return scheme.spending().flatMap(stated -> rule(stated, day));
  }

  private static Optional<SpendingRule> rule(StatedSpending stated, LocalDate day) {
    List<String> categories = stated.categories().on(day);
    Dated<String> residual = stated.residual();
    return categories == null
        ? Optional.empty()
        : Optional.of(
            new SpendingRule(
                stated.clause(), categories, residual == null ? null : residual.on(day)));
  }

  private static SpendingRule free(List<Scheme> schemes, LocalDate day) {
    List<String> known =
        schemes.stream()
            .flatMap(scheme -> stated(scheme, day).stream())
            .flatMap(rule -> rule.categories().stream())
            .distinct()
            .toList();
    return new SpendingRule(null, known, null);
  }
}
