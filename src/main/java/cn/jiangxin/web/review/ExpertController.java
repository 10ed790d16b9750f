package cn.jiangxin.web.review;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.review.Review;
import cn.jiangxin.review.Reviews;
import cn.jiangxin.review.expert.AssignExpert;
import cn.jiangxin.review.expert.CloseSession;
import cn.jiangxin.review.expert.ExpertChoice;
import cn.jiangxin.review.expert.ExpertOrder;
import cn.jiangxin.review.expert.Experts;
import cn.jiangxin.review.expert.Recusal;
import cn.jiangxin.review.expert.ReviewExpert;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.web.ledger.Fields;
import cn.jiangxin.web.ledger.SentForm;
import cn.jiangxin.web.shell.Flash;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.shell.Pages;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** The experts of a review: who is asked, and the sheets once the session is closed. */
@Hidden
@Controller("/studios/{code}/reviews/{id}/experts")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.RECORD_DECISION)
class ExpertController {

  private static final String VIEW = "review/experts";

  private final ReviewDesk desk;
  private final Reviews reviews;
  private final Experts experts;
  private final AssignExpert assign;
  private final CloseSession close;

  ExpertController(
      ReviewDesk desk, Reviews reviews, Experts experts, AssignExpert assign, CloseSession close) {
    this.desk = desk;
    this.reviews = reviews;
    this.experts = experts;
    this.assign = assign;
    this.close = close;
  }

  @Get
  HttpResponse<?> show(Actor actor, String code, long id, HttpRequest<?> request) {
    return at(
        actor,
        code,
        id,
        (studio, review) ->
            Pages.form(VIEW, Form.showing(Map.of()), model(studio, review, request)));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> assign(
      Actor actor, String code, long id, @Body Map<String, Object> body, HttpRequest<?> request) {
    return at(
        actor,
        code,
        id,
        (studio, review) -> {
          Form form = SentForm.of(body);
          Fields fields = new Fields(form);
          ExpertOrder order =
              new ExpertOrder(fields.text("expert"), fields.text("unit"), fields.text("employer"));
          return assign
              .assign(actor, code, id, order)
              .fold(
                  asked -> Pages.done(path(studio, review), told(asked)),
                  reasons ->
                      Pages.refused(VIEW, form.refuse(reasons), model(studio, review, request)));
        });
  }

  @Post("/closing")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> close(
      Actor actor, String code, long id, @Body Map<String, Object> body, HttpRequest<?> request) {
    return at(
        actor,
        code,
        id,
        (studio, review) ->
            close
                .close(actor, code, id)
                .fold(
                    done -> Pages.done(path(studio, review), Flash.success("experts.done.closed")),
                    reasons ->
                        Pages.refused(
                            VIEW,
                            SentForm.of(body).refuse(reasons),
                            model(studio, review, request))));
  }

  private static Flash told(ReviewExpert asked) {
    return asked.recusal() == Recusal.OWN_UNIT
        ? Flash.warning("experts.done.own-unit", asked.name())
        : Flash.success("experts.done.assigned", asked.name());
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

  private static String path(Studio studio, Review review) {
    return "/studios/" + studio.code() + "/reviews/" + review.id() + "/experts";
  }

  private Map<String, Object> model(Studio studio, Review review, HttpRequest<?> request) {
    Set<Long> id = Set.of(studio.id());
    List<ReviewExpert> asked =
        experts.ofStudios(id).stream().filter(e -> e.reviewId() == review.id()).toList();
    Map<String, Object> model = new HashMap<>();
    model.put("studio", studio);
    model.put("review", review);
    model.put("action", path(studio, review));
    model.put("experts", asked);
    model.put("closed", experts.closed(id).contains(review.id()));
    model.put("choices", offered(experts.choices(), asked, desk.words(request)));
    return model;
  }

  /** Those who have not been asked yet, with where they work. */
  private static Map<String, String> offered(
      List<ExpertChoice> all, List<ReviewExpert> asked, Words words) {
    Map<String, String> offered = new LinkedHashMap<>();
    all.stream()
        .filter(choice -> asked.stream().noneMatch(e -> e.login().equals(choice.login())))
        .forEach(
            choice ->
                offered.put(
                    choice.login(),
                    Optional.ofNullable(choice.employer())
                        .map(employer -> words.text("experts.choice", choice.name(), employer))
                        .orElse(choice.name())));
    return offered;
  }
}
