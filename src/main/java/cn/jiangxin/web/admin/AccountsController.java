package cn.jiangxin.web.admin;

import cn.jiangxin.access.Account;
import cn.jiangxin.access.AccountOrder;
import cn.jiangxin.access.Accounts;
import cn.jiangxin.access.Actor;
import cn.jiangxin.access.CreateAccount;
import cn.jiangxin.access.GrantedRole;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Page;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.shell.PageLinks;
import cn.jiangxin.web.shell.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The list of accounts, and the form that makes one. */
@Hidden
@Controller(AccountsController.PATH)
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.KEEP_ACCOUNTS)
final class AccountsController {
  static final String PATH = "/admin/accounts";
  private static final String FORM = "admin/account-form";
  private static final int PAGE_SIZE = 20;

  private final Accounts accounts;
  private final CreateAccount create;
  private final Choices choices;
  private final RoleForms roles;
  private final FirstSteps steps;
  private final BusinessClock clock;

  AccountsController(
      Accounts accounts,
      CreateAccount create,
      Choices choices,
      RoleForms roles,
      FirstSteps steps,
      BusinessClock clock) {
    this.accounts = accounts;
    this.create = create;
    this.choices = choices;
    this.roles = roles;
    this.steps = steps;
    this.clock = clock;
  }

  @Get
  HttpResponse<?> list(@QueryValue(defaultValue = "1") int page) {
    Page<Account> shown = accounts.page(Math.max(1, Math.min(page, 1_000_000)), PAGE_SIZE);
    Map<Long, List<GrantedRole>> held =
        accounts.rolesOf(shown.items()).stream()
            .collect(Collectors.groupingBy(GrantedRole::accountId));
    return Pages.show(
        "admin/accounts",
        Map.of(
            "accounts",
            shown,
            "roles",
            held,
            "now",
            clock.time(),
            "steps",
            steps.all(),
            "links",
            new PageLinks(PATH, Map.of())));
  }

  @Get("/new")
  HttpResponse<?> form(Actor actor, @QueryValue(defaultValue = "") String role) {
    return Pages.form(FORM, Form.showing(Map.of("role", role)), model(actor));
  }

  @Post("/new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> add(Actor actor, @Body Map<String, Object> body) {
    Form form = Form.sent(body);
    AccountOrder order = read(form);
    if (form.hasErrors()) {
      return Pages.refused(FORM, form, model(actor));
    }
    return create
        .run(actor, order)
        .fold(
            made -> Pages.show("admin/initial-password", Map.of("initial", made)),
            reasons -> Pages.refused(FORM, form.refuse(reasons), model(actor)));
  }

  private static AccountOrder read(Form form) {
    return new AccountOrder(
        form.text("login", 40).toLowerCase(Locale.ROOT),
        form.text("name", 60),
        form.optionalText("email", 200).orElse(null),
        RoleForms.read(form));
  }

  private Map<String, ?> model(Actor actor) {
    return Map.of(
        "roleNames",
        roles.names(),
        "organisations",
        choices.all(OrganisationsController.scope(actor)));
  }
}
