package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.assessment.Policies;
import cn.jiangxin.funding.SpendingRules;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.policy.clause.Kind;
import cn.jiangxin.registry.change.PackCodes;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clauses under which boost money is granted, who pays it and what it may be spent on. */
@Singleton
class GrantClauses {
  private final Policies policies;
  private final PackCodes codes;
  private final SpendingRules rules;
  private final BusinessClock clock;

  GrantClauses(Policies policies, PackCodes codes, SpendingRules rules, BusinessClock clock) {
    this.policies = policies;
    this.codes = codes;
    this.rules = rules;
    this.clock = clock;
  }

  /** Clauses under which money arises, in the order of the documents, older ones included. */
  List<String> all() {
    return policies.catalogue().schemes().stream()
        .flatMap(scheme -> scheme.clauses().stream())
        .filter(clause -> clause.kind() == Kind.MONEY)
        .map(Clause::id)
        .distinct()
        .toList();
  }

  @Nullable String read(Line line) {
    String typed = line.cells().identifier("clause");
    if (typed == null || all().contains(typed)) {
      return typed;
    }
    line.refuse("clause", "sheet.cell.choice", typed);
    return null;
  }

  List<String> payers() {
    return codes.payers();
  }

  List<String> categories() {
    return rules.of("", clock.today()).categories();
  }
}
