package cn.jiangxin.web.expert;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.review.expert.Experts;
import cn.jiangxin.review.expert.HandInScores;
import cn.jiangxin.review.expert.RecuseExpert;
import cn.jiangxin.review.expert.Score;
import cn.jiangxin.review.expert.Sheet;
import cn.jiangxin.shared.Result;
import cn.jiangxin.web.ledger.SentForm;
import cn.jiangxin.web.shell.Flash;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.shell.Pages;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** An expert's own sheets. */
@Hidden
@Controller("/scoring")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.SCORE)
class ScoringController {

  private static final String VIEW = "expert/sheet";
  private static final String LIST = "/scoring";

  private final Experts experts;
  private final HandInScores handIn;
  private final RecuseExpert recuse;

  ScoringController(Experts experts, HandInScores handIn, RecuseExpert recuse) {
    this.experts = experts;
    this.handIn = handIn;
    this.recuse = recuse;
  }

  @Get
  HttpResponse<?> list(Actor actor) {
    return Pages.show("expert/sheets", Map.of("sheets", experts.sheets(actor)));
  }

  @Get("/{id}")
  HttpResponse<?> show(Actor actor, long id) {
    return at(actor, id, sheet -> Pages.form(VIEW, Form.showing(values(sheet)), model(sheet)));
  }

  @Post("/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> handIn(Actor actor, long id, @Body Map<String, Object> body) {
    return at(
        actor,
        id,
        sheet -> {
          Form form = SentForm.of(body);
          List<Score> scores = sheet.aspects().stream().map(a -> score(form, a)).toList();
          return form.hasErrors()
              ? Pages.refused(VIEW, form, model(sheet))
              : send(sheet, form, handIn.handIn(actor, id, scores), "experts.done.scored");
        });
  }

  @Post("/{id}/recusal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> recuse(Actor actor, long id, @Body Map<String, Object> body) {
    return at(
        actor,
        id,
        sheet -> {
          Form form = SentForm.of(body);
          return send(
              sheet, form, recuse.recuse(actor, id, form.value("reason")), "experts.done.recused");
        });
  }

  private HttpResponse<?> at(Actor actor, long id, Function<Sheet, HttpResponse<?>> then) {
    Optional<Sheet> sheet = experts.sheet(actor, id);
    return sheet.isPresent() ? then.apply(sheet.get()) : HttpResponse.notFound();
  }

  private static HttpResponse<?> send(Sheet sheet, Form form, Result<Sheet> sent, String done) {
    return sent.fold(
        now -> Pages.done(LIST, Flash.success(done, now.studioName())),
        reasons -> Pages.refused(VIEW, form.refuse(reasons), model(sheet)));
  }

  private static Score score(Form form, String aspect) {
    return new Score(
        aspect,
        form.optionalNumber("points." + aspect, 0, Score.MOST).map(Long::intValue).orElse(null),
        form.optionalText("remark." + aspect, 300).orElse(null));
  }

  private static Map<String, String> values(Sheet sheet) {
    Map<String, String> values = new HashMap<>();
    for (Score score : sheet.scores()) {
      values.put("points." + score.aspect(), String.valueOf(score.points()));
      values.put("remark." + score.aspect(), Objects.requireNonNullElse(score.remark(), ""));
    }
    return values;
  }

  private static Map<String, Object> model(Sheet sheet) {
    Map<String, Object> model = new HashMap<>();
    model.put("sheet", sheet);
    model.put("action", LIST + "/" + sheet.id());
    return model;
  }
}
