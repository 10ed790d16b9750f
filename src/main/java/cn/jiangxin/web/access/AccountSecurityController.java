package cn.jiangxin.web.access;

import cn.jiangxin.access.Account;
import cn.jiangxin.access.Accounts;
import cn.jiangxin.access.Actor;
import cn.jiangxin.access.ChangeSecondFactor;
import cn.jiangxin.access.EndSessions;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.RevokeToken;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.shared.Result;
import cn.jiangxin.web.shell.Flash;
import cn.jiangxin.web.shell.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;

/** Another person's sessions, second factor and tokens, for whoever keeps the accounts. */
@Hidden
@Controller(AccountSecurityController.PATH)
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.KEEP_ACCOUNTS)
final class AccountSecurityController {
  static final String PATH = "/admin/accounts/{login}/security";
  private static final String VIEW = "access/account-security";

  private final Accounts accounts;
  private final EndSessions end;
  private final RevokeToken revoke;
  private final ChangeSecondFactor factor;
  private final SecurityModel security;

  AccountSecurityController(
      Accounts accounts,
      EndSessions end,
      RevokeToken revoke,
      ChangeSecondFactor factor,
      SecurityModel security) {
    this.accounts = accounts;
    this.end = end;
    this.revoke = revoke;
    this.factor = factor;
    this.security = security;
  }

  @Get
  HttpResponse<?> show(String login) {
    return accounts
        .find(login)
        .<HttpResponse<?>>map(a -> Pages.show(VIEW, security.of(a, "", path(a))))
        .orElseGet(HttpResponse::notFound);
  }

  @Post("/sessions/{handle}/end")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> endOne(Actor actor, String login, String handle) {
    return told(end.one(actor, login, handle), "login.session.ended");
  }

  @Post("/sessions/end-others")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> endAll(Actor actor, String login) {
    return told(end.others(actor, login, ""), "login.session.all-ended");
  }

  @Post("/second-factor/reset")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> reset(Actor actor, String login) {
    return told(factor.reset(actor, login), "login.factor.reset");
  }

  @Post("/tokens/{id}/revoke")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> revoke(Actor actor, String login, long id) {
    return told(revoke.run(actor, login, id), "login.token.revoked");
  }

  private static HttpResponse<?> told(Result<Account> result, String done) {
    return result.fold(
        account -> Pages.done(path(account), Flash.success(done)),
        reasons -> HttpResponse.notFound());
  }

  static String path(Account account) {
    return PATH.replace("{login}", account.login());
  }
}
