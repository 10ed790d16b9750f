package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.review.DecideReview;
import cn.jiangxin.review.RecordReview;
import cn.jiangxin.review.Review;
import cn.jiangxin.review.ReviewVote;
import cn.jiangxin.review.Reviews;
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
import java.util.Set;

/** Reviews of titled studios and the bodies' decisions on them (BDA-17.2, 24). */
@Controller("/api/v1/studios/{studio}/reviews")
@Needs(Permission.RECORD_DECISION)
@Tag(name = "Reviews")
class ReviewApi {

  private final RecordReview record;
  private final DecideReview decide;
  private final Reviews reviews;
  private final Studios studios;
  private final Answers answers;

  ReviewApi(
      RecordReview record, DecideReview decide, Reviews reviews, Studios studios, Answers answers) {
    this.record = record;
    this.decide = decide;
    this.reviews = reviews;
    this.studios = studios;
    this.answers = answers;
  }

  /** The reviews of the studio. */
  @Get
  @Needs(Permission.READ_REGISTRY)
  @ApiResponse(
      responseCode = "200",
      content = @Content(array = @ArraySchema(schema = @Schema(implementation = Review.class))))
  HttpResponse<?> list(Actor actor, @PathVariable String studio) {
    Optional<Studio> found = studios.find(studio, actor.scopeFor(Permission.READ_REGISTRY));
    return found.isPresent()
        ? HttpResponse.ok(reviews.current(Set.of(found.get().id())))
        : answers.notFound();
  }

  /** Records a review with what the bodies decided so far. */
  @Post
  @ApiResponse(
      responseCode = "201",
      description = "Recorded",
      content = @Content(schema = @Schema(implementation = Recorded.class)))
  HttpResponse<?> record(
      Actor actor,
      @PathVariable String studio,
      @Header("Idempotency-Key") String key,
      @Body ReviewBody form) {
    return answers.of(
        record.record(form.request(studio, key), actor),
        HttpStatus.CREATED,
        review -> new Recorded(review.id()));
  }

  /** Adds a body's decision to a review. */
  @Post("/{id}/votes")
  @ApiResponse(
      responseCode = "201",
      description = "Recorded",
      content = @Content(schema = @Schema(implementation = Recorded.class)))
  HttpResponse<?> decide(
      Actor actor,
      @PathVariable String studio,
      @PathVariable long id,
      @Header("Idempotency-Key") String key,
      @Body ReviewVote vote) {
    return answers.of(
        decide.decide(actor, studio, id, vote, key), HttpStatus.CREATED, Recorded::new);
  }
}
