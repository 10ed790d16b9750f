package cn.jiangxin.funding;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Organisations;
import cn.jiangxin.access.Role;
import cn.jiangxin.access.Seats;
import cn.jiangxin.assessment.Policies;
import cn.jiangxin.policy.Scheme;
import cn.jiangxin.policy.clause.Parameter;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who pays boost money granted under a clause, and who may record that it was paid: only people of
 * the payer itself (BDA-26.3, BJ24-J.13).
 */
@Singleton
public class Payers {

  /** A document's word for whichever union stands above the unit's. */
  private static final String UPPER_UNION = "UPPER_UNION";

  private static final List<String> NAMED =
      List.of("payerIfAffiliated", "payerOtherwise", "sharePayers");

  private final Policies policies;
  private final Organisations organisations;
  private final Seats seats;

  Payers(Policies policies, Organisations organisations, Seats seats) {
    this.policies = policies;
    this.organisations = organisations;
    this.seats = seats;
  }

  /** Those of the clause's payers for whom the person records what they paid. */
  public List<String> of(Actor actor, String clause) {
    return listed(actor, clause).stream().filter(payer -> speaksFor(actor, payer)).toList();
  }

  /** What stands against the person's recording that the payer paid. */
  Optional<Reason> refuse(Actor actor, String clause, String payer) {
    if (!listed(actor, clause).contains(payer)) {
      return Optional.of(Refusal.by(clause, "payer", "funding.refusal.payer_unknown"));
    }
    return speaksFor(actor, payer)
        ? Optional.empty()
        : Optional.of(Refusal.by(clause, "payer", "funding.refusal.payer_not_yours"));
  }

  /** The union above the unit may be named by the document's word or by its own code. */
  private List<String> listed(Actor actor, String clause) {
    List<String> listed = listed(clause);
    return listed.contains(UPPER_UNION)
        ? Stream.concat(listed.stream(), seats.of(asUpperUnion(actor)).stream()).distinct().toList()
        : listed;
  }

  private static Actor asUpperUnion(Actor actor) {
    return new Actor(
        actor.accountId(),
        actor.login(),
        actor.name(),
        actor.assignments().stream()
            .filter(held -> held.role() == Role.UPPER_UNION)
            .collect(Collectors.toSet()));
  }

  /** A document that names no payers has its deciding bodies pay. */
  private List<String> listed(String clause) {
    List<Scheme> schemes =
        policies.today().stream().filter(scheme -> scheme.clause(clause).isPresent()).toList();
    List<String> named =
        schemes.stream()
            .flatMap(scheme -> scheme.parameters().stream())
            .filter(parameter -> NAMED.contains(parameter.name()))
            .flatMap(Payers::values)
            .distinct()
            .toList();
    return named.isEmpty()
        ? schemes.stream().flatMap(scheme -> scheme.recognisers().stream()).distinct().toList()
        : named;
  }

  private static Stream<String> values(Parameter parameter) {
    return parameter.values().values().stream()
        .flatMap(text -> Arrays.stream(text.split(",")))
        .map(String::strip);
  }

  /**
   * A payer that is no organisation here, such as a treasury, has no people of its own: whoever
   * grants records what it paid.
   */
  private boolean speaksFor(Actor actor, String payer) {
    if (actor.accountId() == null || seats.of(actor).contains(payer)) {
      return true;
    }
    return payer.equals(UPPER_UNION)
        ? !asUpperUnion(actor).assignments().isEmpty()
        : organisations.ofBody(payer).isEmpty();
  }
}
