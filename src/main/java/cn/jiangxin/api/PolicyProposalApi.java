package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Heavy;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.oversight.amendment.PolicyProposal;
import cn.jiangxin.oversight.amendment.PolicyProposals;
import cn.jiangxin.oversight.preview.AnswerProposal;
import cn.jiangxin.oversight.preview.PolicyPreview;
import cn.jiangxin.oversight.preview.PreviewPolicy;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Changes of a policy that several bodies make together, and the bodies' answers (BDA-33). */
@Controller("/api/v1/policies/{id}/proposals")
@Needs(Permission.PUBLISH_POLICY)
@Tag(name = "Policies")
class PolicyProposalApi {

  private final PolicyProposals proposals;
  private final AnswerProposal answer;
  private final PreviewPolicy preview;
  private final Answers answers;

  PolicyProposalApi(
      PolicyProposals proposals, AnswerProposal answer, PreviewPolicy preview, Answers answers) {
    this.proposals = proposals;
    this.answer = answer;
    this.preview = preview;
    this.answers = answers;
  }

  /** Why the body declines. */
  @Serdeable
  record Refusal(@Nullable String reason) {}

  /** All of them, the last one first. */
  @Get
  List<ProposalView> list(@PathVariable String id) {
    return proposals.of(id).stream().map(ProposalView::of).toList();
  }

  /** Which verdicts would turn on its first day, as it stands by now. */
  @Heavy
  @Get("/{number}/preview")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PolicyPreview.class)))
  HttpResponse<?> preview(Actor actor, @PathVariable String id, @PathVariable long number) {
    Result<PolicyPreview> result =
        proposals
            .find(id, number)
            .map(
                proposal -> preview.ofProposal(proposal, actor.scopeFor(Permission.PUBLISH_POLICY)))
            .orElseGet(() -> Result.refused(Reason.of("oversight.proposal.unknown")));
    return answers.of(result, HttpStatus.OK, Function.identity());
  }

  /** The caller's body agrees; with the last body it is published. */
  @Post("/{number}/agreement")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ProposalView.class)))
  HttpResponse<?> agree(Actor actor, @PathVariable String id, @PathVariable long number) {
    return told(answer.agree(actor, id, number));
  }

  /** The caller's body declines; nothing is changed. */
  @Post("/{number}/refusal")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ProposalView.class)))
  HttpResponse<?> decline(
      Actor actor, @PathVariable String id, @PathVariable long number, @Body Refusal refusal) {
    String reason = refusal.reason();
    return told(answer.decline(actor, id, number, reason == null ? "" : reason));
  }

  /** The body that sent it takes it back. */
  @Post("/{number}/withdrawal")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ProposalView.class)))
  HttpResponse<?> withdraw(Actor actor, @PathVariable String id, @PathVariable long number) {
    return told(answer.withdraw(actor, id, number));
  }

  private HttpResponse<?> told(Result<PolicyProposal> result) {
    return answers.of(result, HttpStatus.OK, ProposalView::of);
  }
}
