package cn.jiangxin.web.admin;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.OrganisationKind;
import cn.jiangxin.access.OrganisationOrder;
import cn.jiangxin.access.Organisations;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.RegisterOrganisation;
import cn.jiangxin.access.Scope;
import cn.jiangxin.access.http.Needs;
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
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;

/** Units and unions as a tree, and the form that adds one. */
@Hidden
@Controller(OrganisationsController.PATH)
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.ADMINISTER)
final class OrganisationsController {
  static final String PATH = "/admin/organisations";
  private static final String FORM = "admin/organisation-form";

  private final Organisations organisations;
  private final RegisterOrganisation register;
  private final Choices choices;

  OrganisationsController(
      Organisations organisations, RegisterOrganisation register, Choices choices) {
    this.organisations = organisations;
    this.register = register;
    this.choices = choices;
  }

  @Get
  HttpResponse<?> tree(Actor actor) {
    return Pages.show("admin/organisations", Map.of("tree", organisations.tree(scope(actor))));
  }

  @Get("/new")
  HttpResponse<?> form(
      Actor actor,
      @QueryValue(defaultValue = "UNIT") OrganisationKind kind,
      @QueryValue(defaultValue = "") String above) {
    Form form = Form.showing(Map.of("kind", kind.name(), "affiliatedTo", above));
    return Pages.form(FORM, form, model(actor));
  }

  @Post("/new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> add(Actor actor, @Body Map<String, Object> body) {
    Form form = Form.sent(body);
    OrganisationOrder order = read(form);
    if (form.hasErrors()) {
      return Pages.refused(FORM, form, model(actor));
    }
    return register
        .run(actor, order)
        .fold(
            added ->
                Pages.done(PATH, Flash.success("access.organisation.registered", added.name())),
            reasons -> Pages.refused(FORM, form.refuse(reasons), model(actor)));
  }

  private static OrganisationOrder read(Form form) {
    return new OrganisationOrder(
        form.text("code", 40),
        form.choice("kind", OrganisationKind.class),
        form.text("name", 200),
        form.optionalText("creditCode", 18).orElse(null),
        form.optionalDate("unionFoundedOn").orElse(null),
        form.optionalText("affiliatedTo", 40).orElse(null),
        form.optionalText("area", 40).orElse(null),
        form.optionalDate("since").orElse(null));
  }

  private Map<String, ?> model(Actor actor) {
    return Map.of("unions", choices.unions(scope(actor)), "kinds", choices.kinds());
  }

  /** Whoever administers the installation keeps all its organisations. */
  static Scope scope(Actor actor) {
    return actor.may(Permission.ADMINISTER) ? Scope.SERVICE : Scope.NOTHING;
  }
}
