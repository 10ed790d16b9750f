package cn.jiangxin.oversight.library;

import cn.jiangxin.access.Scope;
import cn.jiangxin.assessment.Policies;
import cn.jiangxin.assessment.PolicyVersions;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.policy.InForce;
import cn.jiangxin.policy.Scheme;
import cn.jiangxin.policy.finding.Verdict;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The policies that the service knows, with the values that hold today. */
@Singleton
public class PolicyLibrary {

  private final Policies policies;
  private final PolicyVersions versions;
  private final ClauseCountRows counts;
  private final BusinessClock clock;

  PolicyLibrary(
      Policies policies, PolicyVersions versions, ClauseCountRows counts, BusinessClock clock) {
    this.policies = policies;
    this.versions = versions;
    this.counts = counts;
    this.clock = clock;
  }

  /** All policies, each with its clauses. */
  public List<PolicyEntry> all(Scope scope) {
    Map<String, Map<Verdict, Long>> studios = studios(scope);
    return policies.catalogue().on(clock.today()).stream()
        .map(scheme -> entry(scheme, studios))
        .toList();
  }

  /** The policy with the id. */
  public Optional<PolicyEntry> find(String id, Scope scope) {
    return policies
        .catalogue()
        .find(id, clock.today())
        .map(scheme -> entry(scheme, studios(scope)));
  }

  /**
   * The cases that prove a clause as it holds today, or as it is stated last where it is not; empty
   * if there is no such clause.
   */
  public Optional<List<ClauseCase>> cases(String id, String clause) {
    return policies
        .catalogue()
        .find(id, clock.today())
        .filter(scheme -> scheme.clause(clause).isPresent())
        .or(() -> statedElsewhere(id, clause))
        .map(scheme -> cases(scheme, clause));
  }

  private Optional<Scheme> statedElsewhere(String id, String clause) {
    return policies.catalogue().versions(id, LocalDate.MAX).stream()
        .map(InForce::scheme)
        .filter(scheme -> scheme.clause(clause).isPresent())
        .reduce((earlier, later) -> later);
  }

  private static List<ClauseCase> cases(Scheme scheme, String clause) {
    return scheme.cases().cases().stream()
        .filter(golden -> golden.clause().equals(clause))
        .map(ClauseCase::of)
        .toList();
  }

  private Map<String, Map<Verdict, Long>> studios(Scope scope) {
    Map<String, Map<Verdict, Long>> studios = new HashMap<>();
    counts
        .counts(scope.everything(), scope.organisations(), scope.studios())
        .forEach(
            row ->
                studios
                    .computeIfAbsent(row.clause(), clause -> new EnumMap<>(Verdict.class))
                    .put(Verdict.valueOf(row.verdict()), row.studios()));
    return studios;
  }

  private PolicyEntry entry(Scheme scheme, Map<String, Map<Verdict, Long>> studios) {
    Wordings wordings =
        new Wordings(scheme, policies.catalogue().versions(scheme.id(), LocalDate.MAX));
    List<ClauseEntry> clauses = new ArrayList<>(new Stating(scheme, wordings, studios).all());
    wordings
        .elsewhere()
        .forEach(
            (clause, other) ->
                clauses.add(new Stating(other, wordings, studios).elsewhere(clause)));
    return new PolicyEntry(
        scheme,
        scheme.inForce().contains(clock.today()),
        List.copyOf(clauses),
        versions.of(scheme.id()));
  }
}
