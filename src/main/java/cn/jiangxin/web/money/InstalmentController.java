package cn.jiangxin.web.money;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Fresh;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.funding.Grant;
import cn.jiangxin.funding.InstalmentRequest;
import cn.jiangxin.funding.PayInstalment;
import cn.jiangxin.funding.Payers;
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

/** The form that records an instalment of a grant (BDA-26.3). */
@Hidden
@Controller("/studios/{code}/money/{grant}/instalments")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.GRANT_MONEY)
@Fresh
class InstalmentController {

  private static final String VIEW = "money/instalment";

  private final MoneyDesk desk;
  private final PayInstalment pay;
  private final Payers payers;
  private final WordsFactory words;

  InstalmentController(MoneyDesk desk, PayInstalment pay, Payers payers, WordsFactory words) {
    this.desk = desk;
    this.pay = pay;
    this.payers = payers;
    this.words = words;
  }

  @Get("/new")
  HttpResponse<?> form(Actor actor, String code, String grant, HttpRequest<?> request) {
    return desk.at(
        actor,
        Permission.GRANT_MONEY,
        code,
        grant,
        found ->
            Pages.form(
                VIEW,
                MoneyDesk.blank(Map.of("amount", found.outstanding().toString())),
                model(actor, found, request)));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> pay(
      Actor actor,
      String code,
      String grant,
      @Body Map<String, Object> body,
      HttpRequest<?> request) {
    return desk.at(
        actor,
        Permission.GRANT_MONEY,
        code,
        grant,
        found -> pay(actor, found, SentForm.of(body), request));
  }

  private HttpResponse<?> pay(Actor actor, Grant grant, Form form, HttpRequest<?> request) {
    InstalmentRequest entered =
        new InstalmentRequest(
            grant.code(),
            form.value("payer"),
            form.value("amount"),
            form.optionalDate("paidOn").orElse(null),
            SentForm.key(form));
    if (form.hasErrors()) {
      return Pages.refused(VIEW, form, model(actor, grant, request));
    }
    return pay.pay(entered, actor)
        .fold(
            done -> desk.booked("money.done.instalment", done.amount(), grant, words.of(request)),
            reasons -> Pages.refused(VIEW, form.refuse(reasons), model(actor, grant, request)));
  }

  private Map<String, Object> model(Actor actor, Grant grant, HttpRequest<?> request) {
    Map<String, Object> model = MoneyDesk.model(grant, "/instalments", "money.new.instalment");
    model.put("payers", words.of(request).options("policy.code", payers.of(actor, grant.clause())));
    return model;
  }
}
