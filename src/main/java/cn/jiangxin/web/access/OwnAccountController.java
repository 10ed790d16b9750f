package cn.jiangxin.web.access;

import cn.jiangxin.access.Account;
import cn.jiangxin.access.Accounts;
import cn.jiangxin.access.Actor;
import cn.jiangxin.access.EndSessions;
import cn.jiangxin.access.RevokeToken;
import cn.jiangxin.access.http.SignedIn;
import cn.jiangxin.shared.Result;
import cn.jiangxin.web.shell.Flash;
import cn.jiangxin.web.shell.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;

/** One's own account: where one is signed in, the second factor, the tokens of systems. */
@Hidden
@Controller(OwnAccountController.PATH)
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class OwnAccountController {
  static final String PATH = "/account";
  private static final String VIEW = "access/account";

  private final Accounts accounts;
  private final EndSessions end;
  private final RevokeToken revoke;
  private final SecurityModel security;

  OwnAccountController(
      Accounts accounts, EndSessions end, RevokeToken revoke, SecurityModel security) {
    this.accounts = accounts;
    this.end = end;
    this.revoke = revoke;
    this.security = security;
  }

  @Get
  HttpResponse<?> show(Actor actor, HttpRequest<?> request) {
    return accounts
        .find(actor.login())
        .<HttpResponse<?>>map(a -> Pages.show(VIEW, security.of(a, key(request), PATH)))
        .orElseGet(HttpResponse::notFound);
  }

  @Post("/sessions/{handle}/end")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> endOne(Actor actor, String handle) {
    return told(end.one(actor, actor.login(), handle), "login.session.ended");
  }

  @Post("/sessions/end-others")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> endOthers(Actor actor, HttpRequest<?> request) {
    return told(end.others(actor, actor.login(), key(request)), "login.session.others-ended");
  }

  @Post("/tokens/{id}/revoke")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> revoke(Actor actor, long id) {
    return told(revoke.run(actor, actor.login(), id), "login.token.revoked");
  }

  private static HttpResponse<?> told(Result<Account> result, String done) {
    return result.fold(
        account -> Pages.done(PATH, Flash.success(done)),
        reasons -> Pages.done(PATH, Flash.warning(reasons.get(0).key())));
  }

  private static String key(HttpRequest<?> request) {
    return SignedIn.of(request).map(SignedIn::sessionKey).orElse("");
  }
}
