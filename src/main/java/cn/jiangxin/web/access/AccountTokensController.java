package cn.jiangxin.web.access;

import cn.jiangxin.access.Account;
import cn.jiangxin.access.Accounts;
import cn.jiangxin.access.Actor;
import cn.jiangxin.access.MakeToken;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.TokenOrder;
import cn.jiangxin.access.http.Fresh;
import cn.jiangxin.access.http.Needs;
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
import java.util.Map;
import java.util.function.Function;

/** The form that makes a token with which a system reads in another person's name. */
@Hidden
@Controller(AccountSecurityController.PATH + "/tokens/new")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.KEEP_ACCOUNTS)
@Fresh
final class AccountTokensController {
  private static final String FORM = "access/token-form";

  private final Accounts accounts;
  private final MakeToken make;
  private final TokenForms forms;

  AccountTokensController(Accounts accounts, MakeToken make, TokenForms forms) {
    this.accounts = accounts;
    this.make = make;
    this.forms = forms;
  }

  @Get
  HttpResponse<?> form(Actor actor, String login) {
    return at(
        login, owner -> Pages.form(FORM, Form.showing(Map.of("days", "90")), model(actor, owner)));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> make(Actor actor, String login, @Body Map<String, Object> body) {
    return at(login, owner -> make(actor, owner, Form.sent(body), body));
  }

  private HttpResponse<?> make(Actor actor, Account owner, Form form, Map<String, Object> body) {
    TokenOrder order = forms.read(form, body);
    if (form.hasErrors()) {
      return Pages.refused(FORM, form, model(actor, owner));
    }
    return make.run(actor, owner.login(), order)
        .fold(
            made ->
                Pages.show(
                    "access/token",
                    Map.of("made", made, "back", AccountSecurityController.path(owner))),
            reasons -> Pages.refused(FORM, form.refuse(reasons), model(actor, owner)));
  }

  private HttpResponse<?> at(String login, Function<Account, HttpResponse<?>> then) {
    return accounts.find(login).<HttpResponse<?>>map(then).orElseGet(HttpResponse::notFound);
  }

  private Map<String, Object> model(Actor actor, Account owner) {
    return forms.model(actor, owner, AccountSecurityController.path(owner));
  }
}
