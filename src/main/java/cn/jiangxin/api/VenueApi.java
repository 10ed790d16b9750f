package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.registry.change.VenueForm;
import cn.jiangxin.registry.change.VenuePart;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Venues of a studio (BDA-5); a venue that ends gets its last day. */
@Controller("/api/v1/studios/{studio}/venues")
@Needs(Permission.WRITE_LEDGER)
@Tag(name = "Register")
class VenueApi {

  private final VenuePart part;
  private final FactUse use;

  VenueApi(VenuePart part, FactUse use) {
    this.part = part;
    this.use = use;
  }

  /** Records a venue. A second call with the same key answers with the first one's record. */
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
      @Body VenueForm form) {
    return use.record(part, actor, studio, form, key);
  }

  /** Changes a venue: the old record is voided, a new one stands in its place. */
  @Put("/{id}")
  @ApiResponse(
      responseCode = "200",
      description = "Changed",
      content = @Content(schema = @Schema(implementation = Recorded.class)))
  HttpResponse<?> correct(
      Actor actor,
      @PathVariable String studio,
      @PathVariable long id,
      @Header("Idempotency-Key") String key,
      @QueryValue String reason,
      @Body VenueForm form) {
    return use.correct(part, actor, studio, id, form, reason, key);
  }

  /** Voids a venue. */
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
