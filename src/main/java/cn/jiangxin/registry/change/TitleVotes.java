package cn.jiangxin.registry.change;

import cn.jiangxin.access.Actor;
import cn.jiangxin.assessment.TitleRules;
import cn.jiangxin.assessment.vote.WhoVotes;
import cn.jiangxin.assessment.vote.WhoVotes.Matter;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Decision;
import cn.jiangxin.studio.Decisions;
import cn.jiangxin.studio.Recognition;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which person may do what to the votes on a title: a body's vote is its own, and no body undoes
 * alone what all have agreed (BDA-3, 32.0).
 */
@Singleton
class TitleVotes {

  private final Decisions decisions;
  private final WhoVotes who;
  private final TitleRules rules;

  TitleVotes(Decisions decisions, WhoVotes who, TitleRules rules) {
    this.decisions = decisions;
    this.who = who;
    this.rules = rules;
  }

  /** The votes that stand on the title. */
  List<Decision> on(long recognition, Studio studio) {
    return decisions.current(Set.of(studio.id())).stream()
        .filter(vote -> Objects.equals(vote.recognitionId(), recognition))
        .toList();
  }

  /** What stands against the person's voting for the body. */
  List<Reason> refuse(Actor actor, Matter matter, long recognition, @Nullable String body) {
    List<Decision> others =
        on(recognition, matter.studio()).stream()
            .filter(vote -> !vote.body().equals(body))
            .toList();
    return who.refuse(actor, matter, "body", body, decisions.voters(others));
  }

  /** What stands against the person's recording a new title with these votes. */
  List<Reason> refuseNew(Actor actor, Matter matter, List<TitleVote> votes) {
    return votes.isEmpty()
        ? who.refuseOpening(actor, matter, "programme")
        : who.refuseAll(
            actor,
            matter,
            IntStream.range(0, votes.size()).mapToObj(i -> "votes[" + i + "].body").toList(),
            votes.stream().map(vote -> Objects.requireNonNullElse(vote.body(), "")).toList());
  }

  /**
   * What stands against changing the body's vote: all bodies have agreed, and the day of the last
   * vote is the day from which the title is held.
   */
  List<Reason> refuseMoving(
      Actor actor, Matter matter, long recognition, TitleVote before, TitleVote now) {
    if (!Objects.equals(before.concurs(), now.concurs())) {
      return refuseUndoing(actor, matter, recognition);
    }
    return Objects.equals(before.decidedOn(), now.decidedOn())
        ? List.of()
        : refuseAgreed(actor, matter, recognition, "decidedOn");
  }

  /** What stands against undoing the body's vote: all bodies have agreed. */
  List<Reason> refuseUndoing(Actor actor, Matter matter, long recognition) {
    return refuseAgreed(actor, matter, recognition, "concurs");
  }

  private List<Reason> refuseAgreed(Actor actor, Matter matter, long recognition, String field) {
    List<Decision> votes = on(recognition, matter.studio());
    boolean agreed =
        votes.size() > 1
            && rules.agreed(matter.programme(), votes.stream().map(Decision::said).toList());
    return agreed && actor.accountId() != null
        ? List.of(who.refusal(matter, field, "votes.refused.agreed"))
        : List.of();
  }

  /** What stands against undoing the title: another body's vote stands on it. */
  List<Reason> refuseUndoingTitle(Actor actor, Matter matter, long recognition, String field) {
    List<String> own = who.bodies(actor, matter.studio());
    List<Decision> votes = on(recognition, matter.studio());
    boolean foreign =
        votes.size() > 1 || votes.stream().anyMatch(vote -> !own.contains(vote.body()));
    return foreign && actor.accountId() != null
        ? List.of(who.refusal(matter, field, "votes.refused.voted-on"))
        : List.of();
  }

  static Matter matter(Studio studio, Recognition title) {
    return new Matter(studio, title.programme());
  }
}
