package cn.jiangxin.funding;

import cn.jiangxin.assessment.Policies;
import cn.jiangxin.policy.Scheme;
import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.policy.clause.Parameter;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Sanction;
import cn.jiangxin.studio.Sanctions;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The sanctions under which boost money may be neither paid nor spent (BDA-29.6). */
@Singleton
class Stops {

  private static final String STOPPING = "stoppingSanctions";

  private final Sanctions sanctions;
  private final Policies policies;

  Stops(Sanctions sanctions, Policies policies) {
    this.sanctions = sanctions;
    this.policies = policies;
  }

  /** That a sanction forbids money of the grant to move on the day; empty if none does. */
  Optional<Reason> on(OpenGrant grant, LocalDate day, String field) {
    List<Sanction> inForce =
        sanctions.current(Set.of(grant.studioId())).stream()
            .filter(sanction -> sanction.when().contains(day))
            .toList();
    return clauses(grant.clause())
        .filter(clause -> inForce.stream().anyMatch(s -> kinds(clause).contains(s.kind())))
        .findFirst()
        .map(clause -> Refusal.by(clause.id(), field, "funding.refusal.stopped", day.toString()));
  }

  /** The clauses on sanctions of the document under which the money was granted. */
  private Stream<Clause> clauses(String grantClause) {
    return policies.today().stream()
        .filter(scheme -> scheme.clause(grantClause).isPresent())
        .map(Scheme::clauses)
        .flatMap(List::stream)
        .filter(clause -> !kinds(clause).isEmpty());
  }

  private static List<String> kinds(Clause clause) {
    return clause.parameters().stream()
        .filter(parameter -> parameter.name().equals(STOPPING))
        .map(Parameter::values)
        .flatMap(values -> values.values().stream())
        .flatMap(text -> Arrays.stream(text.split(",")))
        .map(String::strip)
        .toList();
  }
}
