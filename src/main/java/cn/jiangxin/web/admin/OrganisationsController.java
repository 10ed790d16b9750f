package cn.jiangxin.web.admin;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.OrganisationKind;
import cn.jiangxin.access.OrganisationOrder;
import cn.jiangxin.access.Organisations;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.RegisterOrganisation;
import cn.jiangxin.access.Scope;
import cn.jiangxin.access.UnionSort;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.web.shell.Flash;
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
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;

/** Units, unions and the bodies beside them as a tree, and the form that adds one. */
@Hidden
@Controller(OrganisationsController.PATH)
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.KEEP_ORGANISATIONS)
final class OrganisationsController {
  static final String PATH = "/admin/organisations";
  private static final String FORM = "admin/organisation-form";

  private final Organisations organisations;
  private final RegisterOrganisation register;
  private final Choices choices;
  private final WordsFactory words;

  OrganisationsController(
      Organisations organisations,
      RegisterOrganisation register,
      Choices choices,
      WordsFactory words) {
    this.words = words;
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
      HttpRequest<?> request,
      @QueryValue(defaultValue = "UNIT") OrganisationKind kind,
      @QueryValue(defaultValue = "") String above,
      @QueryValue(defaultValue = "") String beside) {
    Form form = Form.showing(Map.of("kind", kind.name(), "affiliatedTo", above, "beside", beside));
    return Pages.form(FORM, form, model(actor, request));
  }

  @Post("/new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> add(Actor actor, HttpRequest<?> request, @Body Map<String, Object> body) {
    Form form = Form.sent(body);
    OrganisationOrder order = read(form);
    if (form.hasErrors()) {
      return Pages.refused(FORM, form, model(actor, request));
    }
    return register
        .run(actor, order)
        .fold(
            added ->
                Pages.done(PATH, Flash.success("access.organisation.registered", added.name())),
            reasons -> Pages.refused(FORM, form.refuse(reasons), model(actor, request)));
  }

  private static OrganisationOrder read(Form form) {
    return new OrganisationOrder(
        form.text("code", 40),
        form.choice("kind", OrganisationKind.class),
        form.optionalChoice("sort", UnionSort.class).orElse(null),
        form.text("name", 200),
        form.optionalText("bodyCode", 40).orElse(null),
        form.optionalText("creditCode", 18).orElse(null),
        form.optionalDate("unionFoundedOn").orElse(null),
        form.optionalText("affiliatedTo", 40).orElse(null),
        form.optionalText("area", 40).orElse(null),
        form.optionalText("beside", 40).orElse(null),
        form.optionalDate("since").orElse(null));
  }

  private Map<String, ?> model(Actor actor, HttpRequest<?> request) {
    return Map.of(
        "unions", choices.unions(scope(actor)),
        "neighbours", choices.neighbours(scope(actor)),
        "bodies", choices.bodies(words.of(request)),
        "sorts", choices.sorts(),
        "kinds", choices.kinds());
  }

  /** Whoever keeps organisations, or gives roles at them, sees all of the installation. */
  static Scope scope(Actor actor) {
    return actor.may(Permission.KEEP_ORGANISATIONS) || actor.may(Permission.KEEP_ACCOUNTS)
        ? Scope.SERVICE
        : Scope.NOTHING;
  }
}
