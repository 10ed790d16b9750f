package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.ledger.Mentorship;
import cn.jiangxin.ledger.MentorshipForm;
import cn.jiangxin.ledger.MentorshipLedger;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Entries of the mentoring ledger (BDA-13). */
@Controller("/api/v1/studios/{studio}/mentorships")
@Needs(Permission.WRITE_LEDGER)
@Tag(name = "Ledgers")
class MentorshipApi {

  private final MentorshipLedger ledger;
  private final LedgerUse use;

  MentorshipApi(MentorshipLedger ledger, LedgerUse use) {
    this.ledger = ledger;
    this.use = use;
  }

  /** What stands in the ledger of the studio, oldest first. */
  @Get
  @Needs(Permission.READ_REGISTRY)
  @ApiResponse(
      responseCode = "200",
      content = @Content(array = @ArraySchema(schema = @Schema(implementation = Mentorship.class))))
  HttpResponse<?> list(Actor actor, @PathVariable String studio) {
    return use.list(ledger, actor, studio);
  }

  /**
   * Records a mentoring agreement. A second call with the same key answers with the first one's
   * entry.
   */
  @Post
  @Needs({Permission.WRITE_LEDGER, Permission.DRAFT_LEDGER})
  @ApiResponse(
      responseCode = "201",
      description = "Recorded",
      content = @Content(schema = @Schema(implementation = Mentorship.class)))
  @ApiResponse(
      responseCode = "422",
      description = "Not in order",
      content = @Content(schema = @Schema(implementation = Problem.class)))
  HttpResponse<?> record(
      Actor actor,
      @PathVariable String studio,
      @Header("Idempotency-Key") String key,
      @QueryValue(defaultValue = "false") boolean draft,
      @Body MentorshipForm form) {
    return use.record(ledger, actor, studio, form, key, draft);
  }

  /** Corrects a mentoring agreement: the old entry is voided, a new one stands in its place. */
  @Put("/{id}")
  @Needs({Permission.WRITE_LEDGER, Permission.DRAFT_LEDGER})
  @ApiResponse(
      responseCode = "200",
      description = "Corrected",
      content = @Content(schema = @Schema(implementation = Mentorship.class)))
  HttpResponse<?> correct(
      Actor actor,
      @PathVariable String studio,
      @PathVariable long id,
      @Header("Idempotency-Key") String key,
      @QueryValue String reason,
      @Body MentorshipForm form) {
    return use.correct(ledger, actor, studio, id, form, reason, key);
  }

  /** Voids a mentoring agreement. */
  @Delete("/{id}")
  @Needs({Permission.WRITE_LEDGER, Permission.DRAFT_LEDGER})
  @ApiResponse(
      responseCode = "200",
      description = "Voided",
      content = @Content(schema = @Schema(implementation = Voided.class)))
  HttpResponse<?> voidEntry(
      Actor actor, @PathVariable String studio, @PathVariable long id, @QueryValue String reason) {
    return use.voidEntry(ledger, actor, studio, id, reason);
  }

  /** Hands in a draft as it is; the entry that takes its place is the caller's. */
  @Post("/{id}/submission")
  @ApiResponse(
      responseCode = "200",
      description = "Handed in",
      content = @Content(schema = @Schema(implementation = Mentorship.class)))
  HttpResponse<?> submit(Actor actor, @PathVariable String studio, @PathVariable long id) {
    return use.submit(ledger, actor, studio, id);
  }
}
