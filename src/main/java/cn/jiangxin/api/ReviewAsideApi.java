package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.review.ReviewAside;
import cn.jiangxin.review.ReviewAsideForm;
import cn.jiangxin.review.ReviewAsides;
import cn.jiangxin.review.SetReviewAside;
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
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;

/** Reviews and steps of rectifications agreed by mistake, set aside by all bodies together. */
@Controller("/api/v1/studios/{studio}/review-set-asides")
@Needs(Permission.RECORD_DECISION)
@Tag(name = "Reviews")
class ReviewAsideApi {

  private final SetReviewAside record;
  private final ReviewAsides words;
  private final Studios studios;
  private final Answers answers;

  ReviewAsideApi(SetReviewAside record, ReviewAsides words, Studios studios, Answers answers) {
    this.record = record;
    this.words = words;
    this.studios = studios;
    this.answers = answers;
  }

  /** The words of bodies that wait for another body's. */
  @Get
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(array = @ArraySchema(schema = @Schema(implementation = ReviewAside.class))))
  HttpResponse<?> list(Actor actor, @PathVariable String studio) {
    Optional<Studio> found = studios.find(studio, actor.scopeFor(Permission.RECORD_DECISION));
    return found.isPresent() ? HttpResponse.ok(words.open(found.get().id())) : answers.notFound();
  }

  /** Records a body's word; with the last body's what was agreed stands no more. */
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
      @Body ReviewAsideForm form) {
    return answers.of(record.record(actor, studio, form, key), HttpStatus.CREATED, Recorded::new);
  }
}
