package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.oversight.preview.OpenProposals;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** Changes of policies that wait for the word of the caller's own body (BDA-33). */
@Controller("/api/v1/votes/policies")
@Needs(Permission.PUBLISH_POLICY)
@Tag(name = "Policies")
class OpenProposalApi {

  private final OpenProposals open;

  OpenProposalApi(OpenProposals open) {
    this.open = open;
  }

  /** All of them, the oldest first. */
  @Get
  List<ProposalView> open(Actor actor) {
    return open.of(actor).stream().map(ProposalView::of).toList();
  }
}
