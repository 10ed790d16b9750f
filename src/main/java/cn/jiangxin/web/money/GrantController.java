package cn.jiangxin.web.money;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Fresh;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.funding.Entitlement;
import cn.jiangxin.funding.Entitlements;
import cn.jiangxin.funding.GrantBoost;
import cn.jiangxin.funding.GrantRequest;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.web.ledger.SentForm;
import cn.jiangxin.web.shell.Flash;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.shell.Pages;
import cn.jiangxin.web.words.Words;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form that records a grant of boost money; it offers what the studio is entitled to (BDA-26).
 */
@Hidden
@Controller("/studios/{code}/money/grants")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.GRANT_MONEY)
@Fresh
class GrantController {

  private static final String VIEW = "money/grant";

  private final MoneyDesk desk;
  private final GrantBoost grant;
  private final Entitlements entitlements;
  private final WordsFactory words;

  GrantController(MoneyDesk desk, GrantBoost grant, Entitlements entitlements, WordsFactory words) {
    this.desk = desk;
    this.grant = grant;
    this.entitlements = entitlements;
    this.words = words;
  }

  @Get("/new")
  HttpResponse<?> form(Actor actor, String code, HttpRequest<?> request) {
    return desk.at(
        actor,
        Permission.GRANT_MONEY,
        code,
        studio -> Pages.form(VIEW, MoneyDesk.blank(Map.of()), model(studio, request)));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> grant(
      Actor actor, String code, @Body Map<String, Object> body, HttpRequest<?> request) {
    return desk.at(
        actor,
        Permission.GRANT_MONEY,
        code,
        studio -> grant(actor, studio, SentForm.of(body), request));
  }

  private HttpResponse<?> grant(Actor actor, Studio studio, Form form, HttpRequest<?> request) {
    Optional<Entitlement> chosen = chosen(studio, form.value("entitlement"));
    if (chosen.isEmpty()) {
      form.refuse(Reason.at("entitlement", "money.check.entitlement"));
    }
    Optional<GrantRequest> entered = chosen.map(e -> read(studio, e, form));
    if (form.hasErrors() || entered.isEmpty()) {
      return Pages.refused(VIEW, form, model(studio, request));
    }
    return grant
        .grant(entered.get(), actor)
        .fold(
            done ->
                Pages.done(
                    "/studios/" + studio.code() + "/money",
                    Flash.success(
                        "money.done.grant", done.code(), words.of(request).money(done.amount()))),
            reasons -> Pages.refused(VIEW, form.refuse(reasons), model(studio, request)));
  }

  private Optional<Entitlement> chosen(Studio studio, String code) {
    return entitlements.open(studio).stream().filter(e -> e.code().equals(code)).findFirst();
  }

  private static GrantRequest read(Studio studio, Entitlement e, Form form) {
    return new GrantRequest(
        studio.code(),
        form.value("code"),
        e.clause(),
        e.occasion(),
        null,
        e.amount().toString(),
        form.optionalDate("grantedOn").orElse(null),
        form.optionalText("subAccount", 60).orElse(null));
  }

  private Map<String, Object> model(Studio studio, HttpRequest<?> request) {
    Map<String, Object> model =
        MoneyDesk.model(studio.code(), studio.displayName(), "/grants", "money.new.grant");
    List<Entitlement> open = entitlements.open(studio);
    model.put("entitlements", offered(open, words.of(request)));
    return model;
  }

  private static Map<String, String> offered(List<Entitlement> open, Words words) {
    Map<String, String> offered = new LinkedHashMap<>();
    open.forEach(
        e ->
            offered.put(
                e.code(),
                words.text(
                    "money.entitlement",
                    e.clause(),
                    words.period(e.occasion()),
                    words.money(e.amount()))));
    return offered;
  }
}
