package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Organisation;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.registry.ShowUnit;
import cn.jiangxin.registry.UnitProfile;
import cn.jiangxin.registry.change.ChangeUnit;
import cn.jiangxin.registry.change.UnitForm;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.function.Function;

/** What the register says of a unit. */
@Controller("/api/v1/units/{unit}")
@Tag(name = "Units")
class UnitApi {

  private final ShowUnit show;
  private final ChangeUnit change;
  private final Answers answers;

  UnitApi(ShowUnit show, ChangeUnit change, Answers answers) {
    this.show = show;
    this.change = change;
    this.answers = answers;
  }

  /** The unit with its places, funds, affiliations and studios. */
  @Get
  @Needs(Permission.READ_REGISTRY)
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = UnitProfile.class)))
  HttpResponse<?> show(Actor actor, @PathVariable String unit) {
    Optional<UnitProfile> found = show.find(unit, actor.scopeFor(Permission.READ_REGISTRY));
    return found.isPresent() ? HttpResponse.ok(found.get()) : answers.notFound();
  }

  /** Changes what the register says of the unit itself; what it said before is kept. */
  @Put
  @Needs(Permission.REGISTER_STUDIO)
  @ApiResponse(
      responseCode = "200",
      description = "Changed",
      content = @Content(schema = @Schema(implementation = Organisation.class)))
  HttpResponse<?> change(
      Actor actor,
      @PathVariable String unit,
      @Header("Idempotency-Key") String key,
      @QueryValue String reason,
      @Body UnitForm form) {
    return answers.of(
        change.of(actor, unit, form, reason, key), HttpStatus.OK, Function.identity());
  }
}
