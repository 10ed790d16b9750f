package cn.jiangxin.registry.fact;

import static cn.jiangxin.registry.fact.FactKind.PROPOSAL;
import static cn.jiangxin.registry.fact.FactKind.PROPOSAL_VOTE;
import static cn.jiangxin.registry.fact.FactKind.UNION_ACCEPTANCE;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.SamePerson;
import cn.jiangxin.assessment.vote.WhoVotes;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Who speaks for a body: one of its own people, and never one who has recorded another body's vote
 * on the same proposal (BDA-32.0).
 */
@Singleton
class FactVotes {
  /** What bears the code of the body whose word it is. */
  private static final Set<FactKind> SPOKEN = EnumSet.of(PROPOSAL_VOTE, UNION_ACCEPTANCE);

  private final WhoVotes who;
  private final ReportedFactRows rows;
  private final SamePerson same;

  FactVotes(WhoVotes who, ReportedFactRows rows, SamePerson same) {
    this.who = who;
    this.rows = rows;
    this.same = same;
  }

  /** What stands against the person's recording the fact. */
  List<Reason> refuse(Actor actor, FactKind kind, FactForm form, Studio studio) {
    String body = form.code();
    if (actor.accountId() == null || !SPOKEN.contains(kind) || body == null) {
      return List.of();
    }
    if (!who.bodies(actor, studio).contains(body)) {
      return List.of(Reason.at("code", "votes.refused.not-your-body"));
    }
    Long proposal = form.of();
    boolean votedElsewhere =
        kind == PROPOSAL_VOTE
            && proposal != null
            && same.isAmong(actor, rows.votersForOthers(proposal, body));
    return votedElsewhere ? List.of(Reason.at("code", "votes.refused.same-person")) : List.of();
  }

  /** What stands against changing a vote: all bodies have decided, so none goes back alone. */
  List<Reason> refuseMoving(Actor actor, FactKind kind, FactForm before, FactForm now) {
    Long proposal = before.of();
    if (actor.accountId() == null || kind != PROPOSAL_VOTE || proposal == null) {
      return List.of();
    }
    boolean same =
        Objects.equals(before.of(), now.of())
            && Objects.equals(before.code(), now.code())
            && Objects.equals(before.answer(), now.answer())
            && Objects.equals(before.on(), now.on());
    return same || rows.countVotes(proposal) <= 1
        ? List.of()
        : List.of(Reason.at("answer", "votes.refused.agreed"));
  }

  /** What stands against the person's voiding the fact: votes of others rest on it. */
  List<Reason> refuseVoid(Actor actor, FactKind kind, long id, FactForm said, Studio studio) {
    if (actor.accountId() == null) {
      return List.of();
    }
    if (kind == PROPOSAL && rows.countVotes(id) > 0) {
      return List.of(Reason.of("fact.refused.votedOn"));
    }
    Long proposal = said.of();
    if (kind == PROPOSAL_VOTE && proposal != null && rows.countVotes(proposal) > 1) {
      return List.of(Reason.of("votes.refused.agreed"));
    }
    boolean foreign =
        SPOKEN.contains(kind)
            && !who.bodies(actor, studio).contains(Objects.requireNonNullElse(said.code(), ""));
    return foreign ? List.of(Reason.of("votes.refused.not-your-body")) : List.of();
  }
}
