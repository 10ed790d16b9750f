package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.oversight.vote.OpenVote;
import cn.jiangxin.oversight.vote.OpenVotes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.SerdeImport;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** What waits for the vote of the caller's own body (BDA-3, A-67). */
@Controller("/api/v1/votes")
@Needs(Permission.RECORD_DECISION)
@Tag(name = "Reviews")
@SerdeImport(OpenVote.class)
class OpenVoteApi {

  private final OpenVotes votes;

  OpenVoteApi(OpenVotes votes) {
    this.votes = votes;
  }

  /** Titles, reviews and rectifications that wait, the oldest first. */
  @Get("/open")
  List<OpenVote> open(@Parameter(hidden = true) Actor actor) {
    return votes.of(actor);
  }
}
