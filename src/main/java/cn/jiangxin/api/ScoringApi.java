package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.review.expert.Experts;
import cn.jiangxin.review.expert.HandInScores;
import cn.jiangxin.review.expert.Recusal;
import cn.jiangxin.review.expert.RecuseExpert;
import cn.jiangxin.review.expert.Score;
import cn.jiangxin.review.expert.Sheet;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.SerdeImport;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Function;

/** The sheets of the expert who asks; nobody else's (BDA-24.3). */
@Controller("/api/v1/scoring")
@Needs(Permission.SCORE)
@Tag(name = "Experts")
@SerdeImport(Sheet.class)
@SerdeImport(Score.class)
@SerdeImport(Recusal.class)
class ScoringApi {

  private final Experts experts;
  private final HandInScores handIn;
  private final RecuseExpert recuse;
  private final Answers answers;

  ScoringApi(Experts experts, HandInScores handIn, RecuseExpert recuse, Answers answers) {
    this.experts = experts;
    this.handIn = handIn;
    this.recuse = recuse;
    this.answers = answers;
  }

  /** The caller's sheets, those still open first. */
  @Get
  List<Sheet> list(Actor actor) {
    return experts.sheets(actor);
  }

  /** Hands scores in: one for each aspect; they replace what was handed in before. */
  @Put("/{id}")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Sheet.class)))
  HttpResponse<?> handIn(Actor actor, @PathVariable long id, @Body List<Score> scores) {
    return answers.of(handIn.handIn(actor, id, scores), HttpStatus.OK, Function.identity());
  }

  /** Stands back from the review. */
  @Post(uri = "/{id}/recusal", consumes = "*/*")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Sheet.class)))
  HttpResponse<?> recuse(Actor actor, @PathVariable long id, @QueryValue String reason) {
    return answers.of(recuse.recuse(actor, id, reason), HttpStatus.OK, Function.identity());
  }
}
