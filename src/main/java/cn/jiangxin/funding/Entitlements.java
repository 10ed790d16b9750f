package cn.jiangxin.funding;

import cn.jiangxin.assessment.Policies;
import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.policy.clause.Kind;
import cn.jiangxin.shared.Money;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.util.List;

/** The boosts to which studios are entitled (BDA-26, BJ24-J). */
@Singleton
public class Entitlements {

  private final EntitlementRows rows;
  private final GrantRows grants;
  private final Policies policies;

  Entitlements(EntitlementRows rows, GrantRows grants, Policies policies) {
    this.rows = rows;
    this.grants = grants;
    this.policies = policies;
  }

  /** Those of the studio that have not been granted yet. */
  public List<Entitlement> open(Studio studio) {
    return arisen(studio).stream()
        .filter(e -> grants.byOccasion(studio.id(), e.clause(), e.occasion()).isEmpty())
        .toList();
  }

  /** Whether the studio is entitled to just that. */
  boolean has(Studio studio, String clause, String occasion, Money amount) {
    return arisen(studio).contains(new Entitlement(clause, occasion, amount));
  }

  private List<Entitlement> arisen(Studio studio) {
    List<String> clauses =
        policies
            .catalogue()
            .texts()
            .flatMap(scheme -> scheme.clauses().stream())
            .filter(clause -> clause.kind() == Kind.MONEY)
            .map(Clause::id)
            .distinct()
            .toList();
    return clauses.isEmpty()
        ? List.of()
        : rows.of(studio.id(), clauses).stream().map(EntitlementRow::toRecord).toList();
  }
}
