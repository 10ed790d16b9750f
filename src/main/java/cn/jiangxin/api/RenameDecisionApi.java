package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.registry.change.RenameDecisionForm;
import cn.jiangxin.registry.change.RenameDecisionPart;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Decisions on applications for a new name after the leader left (BDA-23.2). */
@Controller("/api/v1/studios/{studio}/rename-decisions")
@Needs(Permission.RECORD_DECISION)
@Tag(name = "Register")
class RenameDecisionApi {

  private final RenameDecisionPart part;
  private final FactUse use;

  RenameDecisionApi(RenameDecisionPart part, FactUse use) {
    this.part = part;
    this.use = use;
  }

  /** Records the decision; with an approval the studio bears the new name. */
  @Post
  @ApiResponse(
      responseCode = "201",
      description = "Recorded",
      content = @Content(schema = @Schema(implementation = Recorded.class)))
  @ApiResponse(
      responseCode = "422",
      description = "Not in order",
      content = @Content(schema = @Schema(implementation = Problem.class)))
  HttpResponse<?> record(
      Actor actor,
      @PathVariable String studio,
      @Header("Idempotency-Key") String key,
      @Body RenameDecisionForm form) {
    return use.record(part, actor, studio, form, key);
  }

  /** Takes a refusal back. */
  @Delete("/{id}")
  @ApiResponse(
      responseCode = "200",
      description = "Voided",
      content = @Content(schema = @Schema(implementation = Voided.class)))
  HttpResponse<?> voidFact(
      Actor actor, @PathVariable String studio, @PathVariable long id, @QueryValue String reason) {
    return use.voidFact(part, actor, studio, id, reason);
  }
}
