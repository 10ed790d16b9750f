package cn.jiangxin.web.waiting;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
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

  WaitingController(OpenVotes votes, OpenProposals proposals, Grants grants) {
    this.votes = votes;
    this.proposals = proposals;
    this.grants = grants;
  }

  @Get
  HttpResponse<?> show(Actor actor) {
    return Pages.show(
        "waiting/waiting",
        Map.of(
            "votes", votes.of(actor),
            "proposals", proposals.of(actor),
            "orders", grants.waiting(actor.scopeFor(Permission.APPROVE_SPENDING)),
            "mayVote", actor.may(Permission.RECORD_DECISION),
            "mayApprove", actor.may(Permission.APPROVE_SPENDING),
            "me", actor));
  }
}
