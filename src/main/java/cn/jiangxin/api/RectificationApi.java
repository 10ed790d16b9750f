package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.review.RecordRectification;
import cn.jiangxin.review.Rectification;
import cn.jiangxin.review.RectificationStep;
import cn.jiangxin.review.RectificationStep.Extended;
import cn.jiangxin.review.RectificationStep.Joined;
import cn.jiangxin.review.RectificationStep.Judged;
import cn.jiangxin.review.RectificationStep.Ordered;
import cn.jiangxin.review.RectificationStep.Reported;
import cn.jiangxin.review.Rectifications;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.Set;

/** Rectifications that reviews ordered: the order, the report, extensions, the verdict. */
@Controller("/api/v1/studios/{studio}/rectifications")
@Needs(Permission.RECORD_DECISION)
@Tag(name = "Reviews")
class RectificationApi {

  private final RecordRectification record;
  private final Rectifications rectifications;
  private final Studios studios;
  private final Answers answers;

  RectificationApi(
      RecordRectification record, Rectifications rectifications, Studios studios, Answers answers) {
    this.record = record;
    this.rectifications = rectifications;
    this.studios = studios;
    this.answers = answers;
  }

  /** The rectifications of the studio. */
  @Get
  @Needs(Permission.READ_REGISTRY)
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(array = @ArraySchema(schema = @Schema(implementation = Rectification.class))))
  HttpResponse<?> list(@Parameter(hidden = true) Actor actor, @PathVariable String studio) {
    Optional<Studio> found = studios.find(studio, actor.scopeFor(Permission.READ_REGISTRY));
    return found.isPresent()
        ? HttpResponse.ok(rectifications.current(Set.of(found.get().id())))
        : answers.notFound();
  }

  /** Records that the bodies ordered a rectification after a review. */
  @Post("/orders")
  @ApiResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Recorded.class)))
  HttpResponse<?> order(
      @Parameter(hidden = true) Actor actor,
      @PathVariable String studio,
      @Header("Idempotency-Key") String key,
      @Body Ordered step) {
    return take(actor, studio, step, key);
  }

  /** Records that the studio filed its report. */
  @Post("/reports")
  @ApiResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Recorded.class)))
  HttpResponse<?> report(
      @Parameter(hidden = true) Actor actor,
      @PathVariable String studio,
      @Header("Idempotency-Key") String key,
      @Body Reported step) {
    return take(actor, studio, step, key);
  }

  /** Records that the bodies set a later day. */
  @Post("/extensions")
  @ApiResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Recorded.class)))
  HttpResponse<?> extend(
      @Parameter(hidden = true) Actor actor,
      @PathVariable String studio,
      @Header("Idempotency-Key") String key,
      @Body Extended step) {
    return take(actor, studio, step, key);
  }

  /** Records that the bodies accepted or rejected the report. */
  @Post("/verdicts")
  @ApiResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Recorded.class)))
  HttpResponse<?> judge(
      @Parameter(hidden = true) Actor actor,
      @PathVariable String studio,
      @Header("Idempotency-Key") String key,
      @Body Judged step) {
    return take(actor, studio, step, key);
  }

  /** Records a further body's vote on the order, or on the extension that waits. */
  @Post("/votes")
  @ApiResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Recorded.class)))
  HttpResponse<?> join(
      @Parameter(hidden = true) Actor actor,
      @PathVariable String studio,
      @Header("Idempotency-Key") String key,
      @Body Joined step) {
    return take(actor, studio, step, key);
  }

  private HttpResponse<?> take(Actor actor, String studio, RectificationStep step, String key) {
    return answers.of(record.record(actor, studio, step, key), HttpStatus.CREATED, Recorded::new);
  }
}
