package cn.jiangxin.web.admin;

import cn.jiangxin.access.Account;
import cn.jiangxin.access.Accounts;
import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AssignRole;
import cn.jiangxin.access.DisableAccount;
import cn.jiangxin.access.EnableAccount;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.ResetPassword;
import cn.jiangxin.access.RoleOrder;
import cn.jiangxin.access.WithdrawRole;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One account: its roles, its password, whether it is open. */
@Hidden
@Controller(AccountsController.PATH + "/{login}")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.KEEP_ACCOUNTS)
final class AccountController {
  private static final String VIEW = "admin/account";

  private final Accounts accounts;
  private final AssignRole assign;
  private final WithdrawRole withdraw;
  private final ResetPassword reset;
  private final DisableAccount disable;
  private final EnableAccount enable;
  private final Choices choices;
  private final RoleForms roles;
  private final BusinessClock clock;

  AccountController(
      Accounts accounts,
      AssignRole assign,
      WithdrawRole withdraw,
      ResetPassword reset,
      DisableAccount disable,
      EnableAccount enable,
      Choices choices,
      RoleForms roles,
      BusinessClock clock) {
    this.accounts = accounts;
    this.assign = assign;
    this.withdraw = withdraw;
    this.reset = reset;
    this.disable = disable;
    this.enable = enable;
    this.choices = choices;
    this.roles = roles;
    this.clock = clock;
  }

  @Get
  HttpResponse<?> show(Actor actor, String login) {
    return accounts
        .find(login)
        .<HttpResponse<?>>map(a -> Pages.form(VIEW, Form.blank(), model(actor, a)))
        .orElseGet(HttpResponse::notFound);
  }

  @Post("/roles")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> assign(Actor actor, String login, @Body Map<String, Object> body) {
    Optional<Account> account = accounts.find(login);
    if (account.isEmpty()) {
      return HttpResponse.notFound();
    }
    Form form = Form.sent(body);
    RoleOrder order = RoleForms.read(form);
    if (form.hasErrors()) {
      return Pages.refused(VIEW, form, model(actor, account.get()));
    }
    return assign
        .run(actor, login, order)
        .fold(
            a -> Pages.done(path(a), Flash.success("access.role.assigned", a.name())),
            reasons -> Pages.refused(VIEW, form.refuse(reasons), model(actor, account.get())));
  }

  @Post("/roles/{id}/withdraw")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> withdraw(Actor actor, String login, long id) {
    return told(login, withdraw.run(actor, login, id), "access.role.withdrawn");
  }

  @Post("/password")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> reset(Actor actor, String login) {
    return reset
        .run(actor, login)
        .fold(
            made -> Pages.show("admin/initial-password", Map.of("initial", made)),
            reasons -> refused(login, reasons));
  }

  @Post("/disable")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> disable(Actor actor, String login) {
    return told(login, disable.run(actor, login), "access.account.disabled");
  }

  @Post("/enable")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> enable(Actor actor, String login) {
    return told(login, enable.run(actor, login), "access.account.enabled");
  }

  private HttpResponse<?> told(String login, Result<Account> result, String done) {
    return result.fold(
        account -> Pages.done(path(account), Flash.success(done, account.name())),
        reasons -> refused(login, reasons));
  }

  private HttpResponse<?> refused(String login, List<Reason> reasons) {
    return accounts
        .find(login)
        .<HttpResponse<?>>map(a -> Pages.done(path(a), Flash.warning(reasons.get(0).key())))
        .orElseGet(HttpResponse::notFound);
  }

  private Map<String, ?> model(Actor actor, Account account) {
    return Map.of(
        "account",
        account,
        "roles",
        accounts.rolesOf(List.of(account)),
        "now",
        clock.time(),
        "roleNames",
        roles.names(),
        "organisations",
        choices.all(OrganisationsController.scope(actor)));
  }

  private static String path(Account account) {
    return AccountsController.PATH + "/" + account.login();
  }
}
