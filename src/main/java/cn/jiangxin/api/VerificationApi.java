package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.ledger.ActivityLedger;
import cn.jiangxin.ledger.MentorshipLedger;
import cn.jiangxin.ledger.OutcomeLedger;
import cn.jiangxin.ledger.ProjectLedger;
import cn.jiangxin.ledger.SendBackEntry;
import cn.jiangxin.ledger.VerifiableLedger;
import cn.jiangxin.ledger.VerifyEntry;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the unit union says of the entries of a ledger (BDA-22): activities, outcomes, projects and
 * mentorships.
 */
@Controller("/api/v1/studios/{studio}/{ledger}/{id}")
@Needs(Permission.VERIFY_LEDGER)
@Tag(name = "Ledgers")
class VerificationApi {

  private final Map<String, VerifiableLedger<?, ?>> ledgers;
  private final VerifyEntry verify;
  private final SendBackEntry sendBack;
  private final Answers answers;

  VerificationApi(
      ActivityLedger activities,
      OutcomeLedger outcomes,
      ProjectLedger projects,
      MentorshipLedger mentorships,
      VerifyEntry verify,
      SendBackEntry sendBack,
      Answers answers) {
    this.ledgers =
        Map.of(
            "activities", activities,
            "outcomes", outcomes,
            "projects", projects,
            "mentorships", mentorships);
    this.verify = verify;
    this.sendBack = sendBack;
    this.answers = answers;
  }

  /** Verifies an entry for the unit union. A second call changes nothing. */
  @Post("/verification")
  @ApiResponse(
      responseCode = "200",
      description = "Verified",
      content = @Content(schema = @Schema(implementation = Verified.class)))
  @ApiResponse(
      responseCode = "422",
      description = "Recorded by the caller, or sent back",
      content = @Content(schema = @Schema(implementation = Problem.class)))
  HttpResponse<?> verify(
      Actor actor,
      @PathVariable String studio,
      @PathVariable String ledger,
      @PathVariable long id) {
    return of(ledger)
        .<HttpResponse<?>>map(
            found ->
                answers.of(
                    verify.in(found, actor, studio, Set.of(id)),
                    HttpStatus.OK,
                    ids -> new Verified(id)))
        .orElseGet(answers::notFound);
  }

  /** Sends an entry back to the studio; it counts no longer until it is corrected. */
  @Post("/return")
  @ApiResponse(
      responseCode = "200",
      description = "Sent back",
      content = @Content(schema = @Schema(implementation = SentBack.class)))
  HttpResponse<?> sendBack(
      Actor actor,
      @PathVariable String studio,
      @PathVariable String ledger,
      @PathVariable long id,
      @QueryValue String reason) {
    return of(ledger)
        .<HttpResponse<?>>map(
            found ->
                answers.of(
                    sendBack.in(found, actor, studio, id, reason), HttpStatus.OK, SentBack::new))
        .orElseGet(answers::notFound);
  }

  private Optional<VerifiableLedger<?, ?>> of(String ledger) {
    return Optional.ofNullable(ledgers.get(ledger));
  }
}
