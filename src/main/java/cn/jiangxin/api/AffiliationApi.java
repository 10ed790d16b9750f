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

/** The union to which a unit is affiliated (BDA-26.3). */
@Controller("/api/v1/units/{unit}/affiliations")
@Needs(Permission.RECORD_DECISION)
@Tag(name = "Units")
class AffiliationApi {

  private final AffiliationPart part;
  private final FactUse use;

  AffiliationApi(AffiliationPart part, FactUse use) {
    this.part = part;
    this.use = use;
  }

  /**
   * Records an affiliation. A second call with the same key answers with the first one's record.
   */
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
      @PathVariable String unit,
      @Header("Idempotency-Key") String key,
      @Body AffiliationForm form) {
    return use.record(part, actor, unit, form, key);
  }

  /** Changes an affiliation: the old record is voided, a new one stands in its place. */
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

  /** Voids an affiliation. */
  @Delete("/{id}")
  @ApiResponse(
      responseCode = "200",
      description = "Voided",
      content = @Content(schema = @Schema(implementation = Voided.class)))
  HttpResponse<?> voidFact(
      Actor actor, @PathVariable String unit, @PathVariable long id, @QueryValue String reason) {
    return use.voidFact(part, actor, unit, id, reason);
  }
}
