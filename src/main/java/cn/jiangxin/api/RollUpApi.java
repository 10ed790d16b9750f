package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.reporting.rollup.RollUpYear;
import cn.jiangxin.reporting.rollup.UnitYear;
import cn.jiangxin.reporting.rollup.YearSpan;
import cn.jiangxin.shared.Page;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The annual roll-up of the studios' ledgers, unit by unit (BDA-22.2). */
@Controller("/api/v1/roll-ups")
@Needs(Permission.PRODUCE_REPORT)
@Tag(name = "Reports")
class RollUpApi {

  private final RollUpYear rollUp;
  private final BusinessClock clock;
  private final Answers answers;

  RollUpApi(RollUpYear rollUp, BusinessClock clock, Answers answers) {
    this.rollUp = rollUp;
    this.clock = clock;
    this.answers = answers;
  }

  /**
   * The units that have a studio, with the figures of each.
   *
   * @param year one of this and the last ten; null: the present one
   */
  @Get
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Page.class)))
  HttpResponse<?> units(
      Actor actor, @Nullable @QueryValue Integer year, @QueryValue(defaultValue = "1") int page) {
    return answers.of(
        YearSpan.asked(year, clock.today()),
        HttpStatus.OK,
        span -> rollUp.units(span, page, actor));
  }

  /** One unit: its studios, and all of them together. */
  @Get("/{unit}")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = UnitYear.class)))
  HttpResponse<?> unit(Actor actor, String unit, @Nullable @QueryValue Integer year) {
    return YearSpan.asked(year, clock.today())
        .fold(
            span -> told(rollUp.unit(unit, span, actor)),
            reasons -> answers.refused(HttpStatus.UNPROCESSABLE_ENTITY, reasons));
  }

  private HttpResponse<?> told(Optional<UnitYear> found) {
    return found.isPresent() ? HttpResponse.ok(found.get()) : answers.notFound();
  }
}
