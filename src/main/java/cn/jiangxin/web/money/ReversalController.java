package cn.jiangxin.web.money;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Fresh;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.funding.Grant;
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

/** The form that asks to take a spending back; another person approves it. */
@Hidden
@Controller("/studios/{code}/money/{grant}/spending/{id}/reversal")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.RECORD_SPENDING)
@Fresh
class ReversalController {

  private static final String VIEW = "money/reversal";

  private final MoneyDesk desk;
  private final ReverseSpending reverse;
  private final WordsFactory words;

  ReversalController(MoneyDesk desk, ReverseSpending reverse, WordsFactory words) {
    this.desk = desk;
    this.reverse = reverse;
    this.words = words;
  }

  @Get
  HttpResponse<?> form(Actor actor, String code, String grant, long id) {
    return desk.at(
        actor,
        Permission.RECORD_SPENDING,
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
    return desk.at(
        actor,
        Permission.RECORD_SPENDING,
        code,
        grant,
        id,
        (found, spent) -> reverse(actor, found, spent, SentForm.of(body), request));
  }

  private HttpResponse<?> reverse(
      Actor actor, Grant grant, Spending spent, Form form, HttpRequest<?> request) {
    String key = SentForm.key(form);
    if (form.hasErrors()) {
      return Pages.refused(VIEW, form, model(grant, spent));
    }
    return reverse
        .ask(spent.id(), form.value("reason"), key, actor)
        .fold(
            done -> desk.booked("money.done.reversal", done.amount(), grant, words.of(request)),
            reasons -> Pages.refused(VIEW, form.refuse(reasons), model(grant, spent)));
  }

  private static Map<String, Object> model(Grant grant, Spending spent) {
    Map<String, Object> model =
        MoneyDesk.model(grant, "/spending/" + spent.id() + "/reversal", "money.new.reversal");
    model.put("spent", spent);
    return model;
  }
}
