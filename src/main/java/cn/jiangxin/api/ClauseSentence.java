package cn.jiangxin.api;

import cn.jiangxin.assessment.Policies;
import cn.jiangxin.policy.PolicyCatalogue;
import cn.jiangxin.policy.clause.Clause;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Article and wording of a clause in one line, for files that know no pages. */
@Singleton
class ClauseSentence {
  private final Policies policies;

  ClauseSentence(Policies policies) {
    this.policies = policies;
  }

  /**
   * The line; the clause's id if it is not known.
   *
   * @param version of the scheme; null: the one in force on the day
   */
  String of(String clause, @Nullable String version, LocalDate day, Locale locale) {
    return stated(clause, version, day)
        .map(stated -> stated.article().in(locale) + " " + stated.text().in(locale))
        .orElse(clause);
  }

  private Optional<Clause> stated(String clause, @Nullable String version, LocalDate day) {
    PolicyCatalogue catalogue = policies.catalogue();
    return version == null ? catalogue.clause(clause, day) : catalogue.clause(clause, version, day);
  }
}
