package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.registry.change.AffiliationForm;
import cn.jiangxin.registry.change.AffiliationPart;
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

/** That a unit is to go over to another union (BDA-26.3); in force once that union agrees. */
@Controller("/api/v1/units/{unit}/affiliations")
@Needs(Permission.MOVE_UNIT)
@Tag(name = "Units")
class AffiliationApi {

  private final AffiliationPart part;
  private final FactUse use;

  AffiliationApi(AffiliationPart part, FactUse use) {
    this.part = part;
    this.use = use;
  }

  /**
   * Proposes that the unit go over to another union. Nothing changes until that union agrees. A
   * second call with the same key answers with the first one's record.
   */
  @Post
  @ApiResponse(
      responseCode = "201",
      description = "Proposed",
      content = @Content(schema = @Schema(implementation = Recorded.class)))
  @ApiResponse(
      responseCode = "422",
      description = "Not in order",
      content = @Content(schema = @Schema(implementation = Problem.class)))
  HttpResponse<?> record(
      Actor actor,
      @PathVariable String unit,
      @Header("Idempotency-Key") String key,
      @Body AffiliationForm form) {
    return use.record(part, actor, unit, form, key);
  }

  /** Changes a proposal that waits: the old one is withdrawn, a new one stands in its place. */
  @Put("/{id}")
  @ApiResponse(
      responseCode = "200",
      description = "Changed",
      content = @Content(schema = @Schema(implementation = Recorded.class)))
  HttpResponse<?> correct(
      Actor actor,
      @PathVariable String unit,
      @PathVariable long id,
      @Header("Idempotency-Key") String key,
      @QueryValue String reason,
      @Body AffiliationForm form) {
    return use.correct(part, actor, unit, id, form, reason, key);
  }

  /** Withdraws a proposal that waits. */
  @Delete("/{id}")
  @ApiResponse(
      responseCode = "200",
      description = "Withdrawn",
      content = @Content(schema = @Schema(implementation = Voided.class)))
  HttpResponse<?> voidFact(
      Actor actor, @PathVariable String unit, @PathVariable long id, @QueryValue String reason) {
    return use.voidFact(part, actor, unit, id, reason);
  }
}
