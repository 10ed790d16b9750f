package cn.jiangxin.web.personal;

import cn.jiangxin.access.Account;
import cn.jiangxin.access.Accounts;
import cn.jiangxin.access.Actor;
import cn.jiangxin.access.personal.KeepOwnMobile;
import cn.jiangxin.access.personal.Owner;
import cn.jiangxin.access.personal.PersonalNumbers;
import cn.jiangxin.shared.Result;
import cn.jiangxin.studio.personal.Retention;
import cn.jiangxin.studio.personal.RetentionKind;
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
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is kept about the person who is signed in. */
@Hidden
@Controller(AboutMeController.PATH)
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class AboutMeController {
  static final String PATH = "/me";
  private static final String VIEW = "personal/me";

  private final Accounts accounts;
  private final PersonalNumbers numbers;
  private final KeepOwnMobile keep;
  private final Retention retention;

  AboutMeController(
      Accounts accounts, PersonalNumbers numbers, KeepOwnMobile keep, Retention retention) {
    this.accounts = accounts;
    this.numbers = numbers;
    this.keep = keep;
    this.retention = retention;
  }

  @Get
  HttpResponse<?> show(Actor actor) {
    return account(actor)
        .<HttpResponse<?>>map(mine -> Pages.form(VIEW, Form.blank(), model(mine)))
        .orElseGet(HttpResponse::notFound);
  }

  @Post("/mobile")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> keep(Actor actor, @Body Map<String, Object> body) {
    Form form = Form.sent(body);
    return told(actor, keep.run(actor, form.value("mobile")), form, "personal.done.mine");
  }

  @Post("/mobile/remove")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> remove(Actor actor) {
    return told(actor, keep.remove(actor), Form.blank(), "personal.done.removed");
  }

  private HttpResponse<?> told(Actor actor, Result<?> result, Form form, String done) {
    return result.fold(
        value -> Pages.done(PATH, Flash.success(done)),
        reasons ->
            account(actor)
                .<HttpResponse<?>>map(
                    mine -> Pages.refused(VIEW, form.refuse(reasons), model(mine)))
                .orElseGet(HttpResponse::notFound));
  }

  private Optional<Account> account(Actor actor) {
    return Optional.ofNullable(actor.accountId()).flatMap(accounts::withId);
  }

  private Map<String, ?> model(Account mine) {
    return Map.of(
        "mine",
        mine,
        "roles",
        accounts.rolesOf(List.of(mine)),
        "numbers",
        numbers.of(Owner.account(mine.id())),
        "period",
        retention.of(RetentionKind.ACCOUNT_CLOSED).toString());
  }
}
