package cn.jiangxin.assessment.vote;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.SamePerson;
import cn.jiangxin.access.Seats;
import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may record a body's vote: a person of that very body, and never one who has recorded another
 * body's vote on the same matter (BDA-3, 32.0). The service's own loading is bound by neither.
 */
@Singleton
public class WhoVotes {
  private final Seats seats;
  private final DecidingBodies bodies;
  private final SamePerson same;

  WhoVotes(Seats seats, DecidingBodies bodies, SamePerson same) {
    this.seats = seats;
    this.bodies = bodies;
    this.same = same;
  }

  /** A matter that bodies decide. */
  public record Matter(Studio studio, String programme) {}

  /** The bodies for which the person may vote on the studio. */
  public List<String> bodies(Actor actor, Studio studio) {
    return seats.over(actor, studio.unitId());
  }

  /**
   * What stands against the person's recording the body's vote.
   *
   * @param field where the body stands in the form
   * @param others the persons who recorded the votes of other bodies on the matter
   */
  public List<Reason> refuse(
      Actor actor, Matter matter, String field, @Nullable String body, Set<Long> others) {
    if (actor.accountId() == null || body == null || body.isBlank()) {
      return List.of();
    }
    List<String> deciding = bodies.of(matter.programme());
    boolean decides = deciding.isEmpty() || deciding.contains(body);
    if (!decides || !bodies(actor, matter.studio()).contains(body)) {
      return List.of(refusal(matter, field, "votes.refused.not-your-body"));
    }
    return same.isAmong(actor, others)
        ? List.of(refusal(matter, field, "votes.refused.same-person"))
        : List.of();
  }

  /**
   * What stands against one person's recording several bodies' votes at once.
   *
   * @param fields where the bodies stand in the form, in their order
   */
  public List<Reason> refuseAll(
      Actor actor, Matter matter, List<String> fields, List<String> voting) {
    if (actor.accountId() == null) {
      return List.of();
    }
    for (int i = 0; i < voting.size(); i++) {
      List<Reason> reasons = refuse(actor, matter, fields.get(i), voting.get(i), Set.of());
      if (!reasons.isEmpty()) {
        return reasons;
      }
      if (i > 0 && !voting.get(i).equals(voting.get(0))) {
        return List.of(refusal(matter, fields.get(i), "votes.refused.same-person"));
      }
    }
    return List.of();
  }

  /** What stands against the person's opening the matter: only one of its bodies opens it. */
  public List<Reason> refuseOpening(Actor actor, Matter matter, String field) {
    List<String> deciding = bodies.of(matter.programme());
    boolean free = actor.accountId() == null || deciding.isEmpty();
    return free || bodies(actor, matter.studio()).stream().anyMatch(deciding::contains)
        ? List.of()
        : List.of(refusal(matter, field, "votes.refused.not-your-body"));
  }

  /**
   * What stands against the person's recording that a change of name was approved: that is for one
   * body alone (BDA-23).
   */
  public List<Reason> refuseRename(Actor actor, Studio studio, String field) {
    List<Clause> clauses = bodies.onRename();
    List<String> own = bodies(actor, studio);
    boolean free = actor.accountId() == null || clauses.isEmpty();
    return free
            || clauses.stream().map(Clause::decides).flatMap(List::stream).anyMatch(own::contains)
        ? List.of()
        : List.of(new Reason(field, "votes.refused.not-your-body", List.of(), clauses.get(0).id()));
  }

  /**
   * The body that the person votes for.
   *
   * @param named what was named; null: the only body of the matter for which the person decides
   */
  public Result<String> speaksFor(
      Actor actor, Matter matter, String field, @Nullable String named) {
    if (named != null && !named.isBlank()) {
      return Result.done(named);
    }
    List<String> deciding = bodies.of(matter.programme());
    List<String> own =
        bodies(actor, matter.studio()).stream()
            .filter(body -> deciding.isEmpty() || deciding.contains(body))
            .toList();
    if (own.isEmpty()) {
      return Result.refused(refusal(matter, field, "votes.refused.not-your-body"));
    }
    return own.size() == 1
        ? Result.done(own.get(0))
        : Result.refused(refusal(matter, field, "votes.refused.which-body"));
  }

  /** Of the bodies that have to concur, those whose vote is missing. */
  public List<String> missing(String programme, Collection<String> voted) {
    return bodies.of(programme).stream().filter(body -> !voted.contains(body)).toList();
  }

  /** A refusal under the clause by which the programme's bodies decide together. */
  public Reason refusal(Matter matter, String field, String key) {
    return new Reason(field, key, List.of(), bodies.clause(matter.programme()));
  }
}
