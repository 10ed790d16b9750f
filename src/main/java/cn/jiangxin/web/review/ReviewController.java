package cn.jiangxin.web.review;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.assessment.vote.WhoVotes;
import cn.jiangxin.registry.change.PackCodes;
import cn.jiangxin.review.RecordReview;
import cn.jiangxin.review.ReviewKinds;
import cn.jiangxin.review.ReviewRequest;
import cn.jiangxin.review.Vote;
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
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form that records a review with what the bodies decided (BDA-17.2, 24). */
@Hidden
@Controller("/studios/{code}/reviews")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.RECORD_DECISION)
class ReviewController {

  private final ReviewDesk desk;
  private final RecordReview record;
  private final ReviewKinds kinds;
  private final PackCodes codes;
  private final WhoVotes who;

  ReviewController(
      ReviewDesk desk, RecordReview record, ReviewKinds kinds, PackCodes codes, WhoVotes who) {
    this.desk = desk;
    this.record = record;
    this.kinds = kinds;
    this.codes = codes;
    this.who = who;
  }

  @Get("/new")
  HttpResponse<?> form(Actor actor, String code, HttpRequest<?> request) {
    return desk.at(actor, code, studio -> desk.show(page(actor, studio, request), Map.of()));
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
          ReviewRequest entered = read(studio, form);
          return desk.send(
              actor, page(actor, studio, request), form, () -> record.record(entered, actor));
        });
  }

  private ReviewRequest read(Studio studio, Form form) {
    Fields fields = new Fields(form);
    return new ReviewRequest(
        studio.code(),
        form.value("programme"),
        form.value("kind"),
        fields.day("convenedOn"),
        fields.day("noticeSentOn"),
        fields.day("sessionOn"),
        fields.yesNo("attended"),
        fields.day("excuseFiledOn"),
        fields.yesNo("excuseAccepted"),
        fields.codes("methods"),
        fields.text("result"),
        Stream.ofNullable(vote(fields)).toList(),
        SentForm.key(form));
  }

  private static @Nullable Vote vote(Fields fields) {
    String path = "votes[0].";
    String body = fields.text(path + "body");
    Boolean concurs = fields.yesNo(path + "concurs");
    LocalDate day = fields.day(path + "decidedOn");
    return body == null && concurs == null && day == null
        ? null
        : new Vote(
            Objects.requireNonNullElse(body, ""),
            Boolean.TRUE.equals(concurs),
            concurs == null ? null : day,
            fields.text(path + "documentNo"));
  }

  private ReviewDesk.Page page(Actor actor, Studio studio, HttpRequest<?> request) {
    Words words = desk.words(request);
    return new ReviewDesk.Page(
        studio,
        "review/review",
        "/reviews",
        "review.new.review",
        words,
        Map.of(
            "programmes", words.options("registry.programme", codes.programmes()),
            "kinds", words.options("review.kind", kinds.all()),
            "results", words.options("review.result", kinds.results()),
            "methods", words.options("policy.code", codes.reviewMethods()),
            "bodies", words.options("policy.code", who.bodies(actor, studio)),
            "votes", ReviewDesk.votes(words),
            "yesNo", ReviewDesk.yesNo(words)));
  }
}
