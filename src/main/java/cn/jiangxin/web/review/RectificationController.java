package cn.jiangxin.web.review;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.review.RecordRectification;
import cn.jiangxin.review.RectificationStep;
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

  RectificationController(ReviewDesk desk, RecordRectification record) {
    this.desk = desk;
    this.record = record;
  }

  /** The steps, under their names in addresses. */
  private enum Step {
    ORDER,
    REPORT,
    EXTENSION,
    VERDICT;

    String path() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Step> of(String path) {
      return Arrays.stream(values()).filter(step -> step.path().equals(path)).findFirst();
    }

    RectificationStep read(long id, Fields fields) {
      return switch (this) {
        case ORDER ->
            new RectificationStep.Ordered(
                id, fields.text("issues"), fields.day("openedOn"), fields.day("dueOn"));
        case REPORT -> new RectificationStep.Reported(id, fields.day("reportedOn"));
        case EXTENSION ->
            new RectificationStep.Extended(id, fields.day("grantedOn"), fields.day("dueOn"));
        case VERDICT ->
            new RectificationStep.Judged(id, fields.yesNo("accepted"), fields.day("judgedOn"));
      };
    }
  }

  @Get
  HttpResponse<?> form(Actor actor, String code, long id, String step, HttpRequest<?> request) {
    Optional<Step> known = Step.of(step);
    return known.isEmpty()
        ? HttpResponse.notFound()
        : desk.at(
            actor, code, studio -> desk.show(page(studio, id, known.get(), request), Map.of()));
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
                  page(studio, id, known.get(), request),
                  form,
                  () -> record.record(actor, code, taken, key));
            });
  }

  private ReviewDesk.Page page(Studio studio, long id, Step step, HttpRequest<?> request) {
    Words words = desk.words(request);
    return new ReviewDesk.Page(
        studio,
        "review/rectification",
        "/rectifications/" + id + "/" + step.path(),
        "review.rectification." + step.path(),
        words,
        Map.of("step", step.path(), "yesNo", ReviewDesk.yesNo(words)));
  }
}
