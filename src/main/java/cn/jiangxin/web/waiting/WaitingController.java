package cn.jiangxin.web.waiting;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.SamePerson;
import cn.jiangxin.access.UnitMoves;
import cn.jiangxin.access.WaitingMove;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.funding.Grants;
import cn.jiangxin.oversight.preview.OpenProposals;
import cn.jiangxin.oversight.vote.OpenVotes;
import cn.jiangxin.web.shell.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One page of all that waits for a second body's vote or a second person's approval. */
@Hidden
@Controller("/waiting")
@Produces(MediaType.TEXT_HTML)
@Needs({Permission.RECORD_DECISION, Permission.APPROVE_SPENDING})
class WaitingController {

  private final OpenVotes votes;
  private final OpenProposals proposals;
  private final Grants grants;
  private final UnitMoves moves;
  private final SamePerson same;

  WaitingController(
      OpenVotes votes, OpenProposals proposals, Grants grants, UnitMoves moves, SamePerson same) {
    this.votes = votes;
    this.proposals = proposals;
    this.grants = grants;
    this.moves = moves;
    this.same = same;
  }

  @Get
  HttpResponse<?> show(Actor actor) {
    List<WaitingMove> coming = moves.waitingFor(actor.scopeFor(Permission.MOVE_UNIT));
    Map<String, Object> model = new HashMap<>();
    model.put("votes", votes.of(actor));
    model.put("proposals", proposals.of(actor));
    model.put("orders", grants.waiting(actor.scopeFor(Permission.APPROVE_SPENDING)));
    model.put("moves", coming);
    model.put("ownMoves", own(actor, coming));
    model.put("mayVote", actor.may(Permission.RECORD_DECISION));
    model.put("mayApprove", actor.may(Permission.APPROVE_SPENDING));
    model.put("mayMove", actor.may(Permission.MOVE_UNIT));
    model.put("me", actor);
    return Pages.show("waiting/waiting", model);
  }

  /** Those that the person proposed, which another person answers. */
  private List<Long> own(Actor actor, List<WaitingMove> coming) {
    return coming.stream()
        .filter(move -> same.is(actor, move.proposedBy()))
        .map(WaitingMove::id)
        .toList();
  }
}
