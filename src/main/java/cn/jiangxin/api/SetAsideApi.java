package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.registry.change.SetAsideForm;
import cn.jiangxin.registry.change.SetAsidePart;
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

/** Titles agreed by mistake, set aside by all bodies that agreed them (BDA-3). */
@Controller("/api/v1/studios/{studio}/set-asides")
@Needs(Permission.RECORD_DECISION)
@Tag(name = "Register")
class SetAsideApi {

  private final SetAsidePart part;
  private final FactUse use;

  SetAsideApi(SetAsidePart part, FactUse use) {
    this.part = part;
    this.use = use;
  }

  /** Records that a body sets a title aside; with the last body's word the title is voided. */
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
      @Body SetAsideForm form) {
    return use.record(part, actor, studio, form, key);
  }

  /** Takes a body's word back while another body's is missing. */
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
