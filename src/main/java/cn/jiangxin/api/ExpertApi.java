package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.review.expert.AssignExpert;
import cn.jiangxin.review.expert.CloseSession;
import cn.jiangxin.review.expert.ExpertOrder;
import cn.jiangxin.review.expert.Experts;
import cn.jiangxin.review.expert.Recusal;
import cn.jiangxin.review.expert.ReviewExpert;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.SerdeImport;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The experts of a review, as the deciding bodies ask them and read their sheets. */
@Controller("/api/v1/studios/{studio}/reviews/{id}")
@Needs(Permission.RECORD_DECISION)
@Tag(name = "Experts")
@SerdeImport(ReviewExpert.class)
@SerdeImport(ExpertOrder.class)
class ExpertApi {

  private final AssignExpert assign;
  private final CloseSession close;
  private final Experts experts;
  private final Studios studios;
  private final Answers answers;

  ExpertApi(
      AssignExpert assign, CloseSession close, Experts experts, Studios studios, Answers answers) {
    this.assign = assign;
    this.close = close;
    this.experts = experts;
    this.studios = studios;
    this.answers = answers;
  }

  /** The experts asked and their recusals; their scores once the session is closed. */
  @Get("/experts")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(array = @ArraySchema(schema = @Schema(implementation = ReviewExpert.class))))
  HttpResponse<?> list(Actor actor, @PathVariable String studio, @PathVariable long id) {
    Optional<Studio> found = studios.find(studio, actor.scopeFor(Permission.RECORD_DECISION));
    return found.isPresent()
        ? HttpResponse.ok(
            experts.ofStudios(List.of(found.get().id())).stream()
                .filter(expert -> expert.reviewId() == id)
                .toList())
        : answers.notFound();
  }

  /** Asks an expert; one of the studio's own unit is refused, which is kept as a recusal. */
  @Post("/experts")
  @ApiResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = ReviewExpert.class)))
  HttpResponse<?> assign(
      Actor actor, @PathVariable String studio, @PathVariable long id, @Body ExpertOrder order) {
    Result<ReviewExpert> asked = assign.assign(actor, studio, id, order);
    boolean recused = asked.fold(e -> e.recusal() == Recusal.OWN_UNIT, reasons -> false);
    return answers.of(
        recused
            ? Result.<ReviewExpert>refused(Reason.at("expert", "experts.refusal.own_unit"))
            : asked,
        HttpStatus.CREATED,
        Function.identity());
  }

  /** Closes the session: the sheets are open to the bodies and stay as they are. */
  @Post(uri = "/closing", consumes = "*/*")
  @ApiResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Recorded.class)))
  HttpResponse<?> close(Actor actor, @PathVariable String studio, @PathVariable long id) {
    return answers.of(close.close(actor, studio, id), HttpStatus.CREATED, Recorded::new);
  }
}
