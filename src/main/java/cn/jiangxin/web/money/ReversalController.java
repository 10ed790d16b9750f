package cn.jiangxin.web.money;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Fresh;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.funding.Grant;
import cn.jiangxin.funding.Grants;
import cn.jiangxin.funding.ReverseSpending;
import cn.jiangxin.funding.Spending;
import cn.jiangxin.web.ledger.SentForm;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.shell.Pages;
import cn.jiangxin.web.words.WordsFactory;
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
import java.util.Map;
import java.util.function.BiFunction;

/** The form that takes a spending back by an opposite entry. */
@Hidden
@Controller("/studios/{code}/money/{grant}/spending/{id}/reversal")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.RECORD_MONEY)
@Fresh
class ReversalController {

  private static final String VIEW = "money/reversal";

  private final MoneyDesk desk;
  private final Grants grants;
  private final ReverseSpending reverse;
  private final WordsFactory words;

  ReversalController(MoneyDesk desk, Grants grants, ReverseSpending reverse, WordsFactory words) {
    this.desk = desk;
    this.grants = grants;
    this.reverse = reverse;
    this.words = words;
  }

  @Get
  HttpResponse<?> form(Actor actor, String code, String grant, long id) {
    return at(
        actor,
        code,
        grant,
        id,
        (found, spent) -> Pages.form(VIEW, MoneyDesk.blank(Map.of()), model(found, spent)));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> reverse(
      Actor actor,
      String code,
      String grant,
      long id,
      @Body Map<String, Object> body,
      HttpRequest<?> request) {
    return at(
        actor,
        code,
        grant,
        id,
        (found, spent) -> reverse(actor, found, spent, SentForm.of(body), request));
  }

  private HttpResponse<?> at(
      Actor actor,
      String code,
      String grant,
      long id,
      BiFunction<Grant, Spending, HttpResponse<?>> then) {
    return desk.at(
        actor,
        code,
        grant,
        found ->
            grants
                .findSpending(id, MoneyDesk.scope(actor))
                .filter(spent -> spent.grantCode().equals(found.code()))
                .<HttpResponse<?>>map(spent -> then.apply(found, spent))
                .orElseGet(HttpResponse::notFound));
  }

  private HttpResponse<?> reverse(
      Actor actor, Grant grant, Spending spent, Form form, HttpRequest<?> request) {
    String key = SentForm.key(form);
    if (form.hasErrors()) {
      return Pages.refused(VIEW, form, model(grant, spent));
    }
    return reverse
        .reverse(spent.id(), form.value("reason"), key, actor)
        .fold(
            done ->
                desk.booked(actor, "money.done.reversal", done.amount(), grant, words.of(request)),
            reasons -> Pages.refused(VIEW, form.refuse(reasons), model(grant, spent)));
  }

  private static Map<String, Object> model(Grant grant, Spending spent) {
    Map<String, Object> model =
        MoneyDesk.model(grant, "/spending/" + spent.id() + "/reversal", "money.new.reversal");
    model.put("spent", spent);
    return model;
  }
}
