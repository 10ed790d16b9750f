package cn.jiangxin.web.review;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.assessment.vote.WhoVotes;
import cn.jiangxin.review.DecideReview;
import cn.jiangxin.review.Review;
import cn.jiangxin.review.ReviewKinds;
import cn.jiangxin.review.ReviewVote;
import cn.jiangxin.review.Reviews;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.web.ledger.Fields;
import cn.jiangxin.web.ledger.SentForm;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.words.Words;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** The form that adds a body's decision to a review. */
@Hidden
@Controller("/studios/{code}/reviews/{id}/votes")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.RECORD_DECISION)
class ReviewVoteController {

  private final ReviewDesk desk;
  private final DecideReview decide;
  private final Reviews reviews;
  private final ReviewKinds kinds;
  private final WhoVotes who;

  ReviewVoteController(
      ReviewDesk desk, DecideReview decide, Reviews reviews, ReviewKinds kinds, WhoVotes who) {
    this.desk = desk;
    this.decide = decide;
    this.reviews = reviews;
    this.kinds = kinds;
    this.who = who;
  }

  @Get("/new")
  HttpResponse<?> form(Actor actor, String code, long id, HttpRequest<?> request) {
    return at(
        actor,
        code,
        id,
        (studio, review) -> {
          Map<String, String> start =
              review.result() == null ? Map.of() : Map.of("result", review.result());
          return desk.show(page(actor, studio, review, request), start);
        });
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> decide(
      Actor actor, String code, long id, @Body Map<String, Object> body, HttpRequest<?> request) {
    return at(
        actor,
        code,
        id,
        (studio, review) -> {
          Form form = SentForm.of(body);
          Fields fields = new Fields(form);
          ReviewVote vote =
              new ReviewVote(
                  fields.text("body"),
                  fields.yesNo("concurs"),
                  fields.day("decidedOn"),
                  fields.text("documentNo"),
                  fields.text("result"));
          String key = SentForm.key(form);
          return desk.send(
              actor,
              page(actor, studio, review, request),
              form,
              () -> decide.decide(actor, code, id, vote, key));
        });
  }

  private HttpResponse<?> at(
      Actor actor, String code, long id, BiFunction<Studio, Review, HttpResponse<?>> then) {
    return desk.at(
        actor,
        code,
        studio ->
            reviews.current(Set.of(studio.id())).stream()
                .filter(review -> review.id() == id)
                .findFirst()
                .<HttpResponse<?>>map(review -> then.apply(studio, review))
                .orElseGet(HttpResponse::notFound));
  }

  private ReviewDesk.Page page(Actor actor, Studio studio, Review review, HttpRequest<?> request) {
    Words words = desk.words(request);
    List<String> results = kinds.results(review.programme(), review.kind());
    return new ReviewDesk.Page(
        studio,
        "review/vote",
        "/reviews/" + review.id() + "/votes",
        "register.new.votes",
        words,
        Map.of(
            "bodies", words.options("policy.code", who.bodies(actor, studio)),
            "votes", ReviewDesk.votes(words),
            "results", words.options("review.result", results)));
  }
}
