package cn.jiangxin.web.review;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.assessment.vote.WhoVotes;
import cn.jiangxin.review.RecordRectification;
import cn.jiangxin.review.RectificationStep;
import cn.jiangxin.review.Rectifications;
import cn.jiangxin.review.Reviews;
import cn.jiangxin.review.StepVote;
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
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The forms that take a rectification a step further (BDA-25.4); the id is that of the review for
 * the order, of the rectification for the steps after it.
 */
@Hidden
@Controller("/studios/{code}/rectifications/{id}/{step}")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.RECORD_DECISION)
class RectificationController {

  private final ReviewDesk desk;
  private final RecordRectification record;
  private final Reviews reviews;
  private final Rectifications orders;
  private final WhoVotes who;

  RectificationController(
      ReviewDesk desk,
      RecordRectification record,
      Reviews reviews,
      Rectifications orders,
      WhoVotes who) {
    this.desk = desk;
    this.record = record;
    this.reviews = reviews;
    this.orders = orders;
    this.who = who;
  }

  /** The steps, under their names in addresses. */
  private enum Step {
    ORDER,
    REPORT,
    EXTENSION,
    VERDICT,
    CONCURRENCE,
    EXTENSION_CONCURRENCE;

    String path() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Step> of(String path) {
      return Arrays.stream(values()).filter(step -> step.path().equals(path)).findFirst();
    }

    private static RectificationStep joined(long id, StepVote.Step step, Fields fields) {
      return new RectificationStep.Joined(
          id, step, fields.yesNo("concurs"), fields.day("decidedOn"), fields.text("body"));
    }

    RectificationStep read(long id, Fields fields) {
      return switch (this) {
        case ORDER ->
            new RectificationStep.Ordered(
                id,
                fields.text("issues"),
                fields.day("openedOn"),
                fields.day("dueOn"),
                fields.text("body"));
        case REPORT -> new RectificationStep.Reported(id, fields.day("reportedOn"));
        case EXTENSION ->
            new RectificationStep.Extended(
                id, fields.day("grantedOn"), fields.day("dueOn"), fields.text("body"));
        case VERDICT ->
            new RectificationStep.Judged(
                id, fields.yesNo("accepted"), fields.day("judgedOn"), fields.text("body"));
        case CONCURRENCE -> joined(id, StepVote.Step.ORDER, fields);
        case EXTENSION_CONCURRENCE -> joined(id, StepVote.Step.EXTENSION, fields);
      };
    }
  }

  @Get
  HttpResponse<?> form(Actor actor, String code, long id, String step, HttpRequest<?> request) {
    Optional<Step> known = Step.of(step);
    return known.isEmpty()
        ? HttpResponse.notFound()
        : desk.at(
            actor,
            code,
            studio ->
                isThere(studio, id, known.get())
                    ? desk.show(page(actor, studio, id, known.get(), request), Map.of())
                    : HttpResponse.notFound());
  }

  /** Whether the studio has the review, or the order, that the step goes on from. */
  private boolean isThere(Studio studio, long id, Step step) {
    Set<Long> of = Set.of(studio.id());
    return step == Step.ORDER
        ? reviews.current(of).stream().anyMatch(review -> review.id() == id)
        : orders.current(of).stream().anyMatch(order -> order.id() == id);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> record(
      Actor actor,
      String code,
      long id,
      String step,
      @Body Map<String, Object> body,
      HttpRequest<?> request) {
    Optional<Step> known = Step.of(step);
    return known.isEmpty()
        ? HttpResponse.notFound()
        : desk.at(
            actor,
            code,
            studio -> {
              Form form = SentForm.of(body);
              RectificationStep taken = known.get().read(id, new Fields(form));
              String key = SentForm.key(form);
              return desk.send(
                  actor,
                  page(actor, studio, id, known.get(), request),
                  form,
                  () -> record.record(actor, code, taken, key));
            });
  }

  private ReviewDesk.Page page(
      Actor actor, Studio studio, long id, Step step, HttpRequest<?> request) {
    Words words = desk.words(request);
    return new ReviewDesk.Page(
        studio,
        "review/rectification",
        "/rectifications/" + id + "/" + step.path(),
        "review.rectification." + step.path(),
        words,
        Map.of(
            "step",
            step.path(),
            "yesNo",
            ReviewDesk.yesNo(words),
            "votes",
            ReviewDesk.votes(words),
            "bodies",
            words.options("policy.code", who.bodies(actor, studio))));
  }
}
