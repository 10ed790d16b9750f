package cn.jiangxin.web.access;

import cn.jiangxin.access.Account;
import cn.jiangxin.access.Accounts;
import cn.jiangxin.access.Actor;
import cn.jiangxin.access.MakeToken;
import cn.jiangxin.access.TokenOrder;
import cn.jiangxin.access.http.Fresh;
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
import java.util.Map;

/** The form that makes a token for a system that acts in one's own name. */
@Hidden
@Controller(OwnAccountController.PATH + "/tokens/new")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Fresh
final class OwnTokensController {
  private static final String FORM = "access/token-form";

  private final Accounts accounts;
  private final MakeToken make;
  private final TokenForms forms;

  OwnTokensController(Accounts accounts, MakeToken make, TokenForms forms) {
    this.accounts = accounts;
    this.make = make;
    this.forms = forms;
  }

  @Get
  HttpResponse<?> form(Actor actor) {
    return Pages.form(FORM, Form.showing(Map.of("days", "90")), model(actor));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> make(Actor actor, @Body Map<String, Object> body) {
    Form form = Form.sent(body);
    TokenOrder order = forms.read(form, body);
    if (form.hasErrors()) {
      return Pages.refused(FORM, form, model(actor));
    }
    return make.run(actor, order)
        .fold(
            made ->
                Pages.show("access/token", Map.of("made", made, "back", OwnAccountController.PATH)),
            reasons -> Pages.refused(FORM, form.refuse(reasons), model(actor)));
  }

  private Map<String, Object> model(Actor actor) {
    Account own = accounts.find(actor.login()).orElseThrow();
    return forms.model(own, OwnAccountController.PATH);
  }
}
