package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.UnitMoves;
import cn.jiangxin.access.WaitingMove;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.registry.change.AffiliationAnswer;
import cn.jiangxin.registry.change.AffiliationAnswerPart;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.SerdeImport;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** What a union says to units' coming over to it (BDA-26.3). */
@Controller("/api/v1")
@Needs(Permission.MOVE_UNIT)
@Tag(name = "Units")
@SerdeImport(AffiliationAnswer.class)
@SerdeImport(WaitingMove.class)
class AffiliationAnswerApi {

  private final AffiliationAnswerPart part;
  private final UnitMoves moves;
  private final FactUse use;

  AffiliationAnswerApi(AffiliationAnswerPart part, UnitMoves moves, FactUse use) {
    this.part = part;
    this.moves = moves;
    this.use = use;
  }

  /** The units that are to come over to the caller's unions, the oldest proposal first. */
  @Get("/affiliations/waiting")
  List<WaitingMove> waiting(Actor actor) {
    return moves.waitingFor(actor.scopeFor(Permission.MOVE_UNIT));
  }

  /**
   * Takes the unit in, or declines with a reason: by another person than who proposed it. From the
   * agreement on the unit is seen by the receiving union and no longer by the one it left.
   */
  @Post("/units/{unit}/affiliation-answers")
  @ApiResponse(
      responseCode = "201",
      description = "Answered",
      content = @Content(schema = @Schema(implementation = Recorded.class)))
  @ApiResponse(
      responseCode = "422",
      description = "Not in order",
      content = @Content(schema = @Schema(implementation = Problem.class)))
  HttpResponse<?> answer(
      Actor actor,
      @PathVariable String unit,
      @Header("Idempotency-Key") String key,
      @Body AffiliationAnswer form) {
    return use.record(part, actor, unit, form, key);
  }
}
