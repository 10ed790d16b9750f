package cn.jiangxin.web.review;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.assessment.vote.WhoVotes;
import cn.jiangxin.review.AsideMatter;
import cn.jiangxin.review.ReviewAsideForm;
import cn.jiangxin.review.SetReviewAside;
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
import java.util.HashMap;
import java.util.Map;

/** The form by which a body sets aside a review or a step of a rectification agreed by mistake. */
@Hidden
@Controller("/studios/{code}/review-set-asides")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.RECORD_DECISION)
class ReviewAsideController {

  private final ReviewDesk desk;
  private final SetReviewAside record;
  private final WhoVotes who;

  ReviewAsideController(ReviewDesk desk, SetReviewAside record, WhoVotes who) {
    this.desk = desk;
    this.record = record;
    this.who = who;
  }

  @Get("/new")
  HttpResponse<?> form(Actor actor, String code, HttpRequest<?> request) {
    return desk.at(actor, code, studio -> desk.show(page(actor, studio, request), asked(request)));
  }

  /** What the address names, so that the form opens with it. */
  private static Map<String, String> asked(HttpRequest<?> request) {
    Map<String, String> start = new HashMap<>();
    for (String name : new String[] {"matter", "subject"}) {
      request.getParameters().getFirst(name).ifPresent(value -> start.put(name, value));
    }
    return start;
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> record(
      Actor actor, String code, @Body Map<String, Object> body, HttpRequest<?> request) {
    return desk.at(
        actor,
        code,
        studio -> {
          Form form = SentForm.of(body);
          ReviewAsideForm entered = read(form);
          return desk.send(
              actor,
              page(actor, studio, request),
              form,
              () -> record.record(actor, code, entered, SentForm.key(form)));
        });
  }

  private static ReviewAsideForm read(Form form) {
    Fields fields = new Fields(form);
    return new ReviewAsideForm(
        AsideMatter.of(form.value("matter")).orElse(null),
        form.optionalNumber("subject", 1, Integer.MAX_VALUE).orElse(null),
        fields.text("body"),
        fields.text("ground"),
        fields.day("decidedOn"),
        fields.text("documentNo"));
  }

  private ReviewDesk.Page page(Actor actor, Studio studio, HttpRequest<?> request) {
    Words words = desk.words(request);
    return new ReviewDesk.Page(
        studio,
        "review/set-aside",
        "/review-set-asides",
        "review.new.set-aside",
        words,
        Map.of("bodies", words.options("policy.code", who.bodies(actor, studio))));
  }
}
