package cn.jiangxin.web.register;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Organisation;
import cn.jiangxin.access.OrganisationKind;
import cn.jiangxin.access.Organisations;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.registry.change.RegisterStudio;
import cn.jiangxin.registry.change.StudioForm;
import cn.jiangxin.web.ledger.Fields;
import cn.jiangxin.web.ledger.SentForm;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The form that registers a studio. */
@Hidden
@Controller("/register/studio")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.REGISTER_STUDIO)
class RegisterStudioController {

  private static final String FORM = "register/studio";

  private final RegisterStudio register;
  private final Organisations organisations;
  private final WordsFactory words;

  RegisterStudioController(
      RegisterStudio register, Organisations organisations, WordsFactory words) {
    this.register = register;
    this.organisations = organisations;
    this.words = words;
  }

  @Get
  HttpResponse<?> form(
      Actor actor, @QueryValue(defaultValue = "") String unit, HttpRequest<?> request) {
    Map<String, String> units = units(actor);
    String chosen = units.size() == 1 ? units.keySet().iterator().next() : unit;
    Form form = Form.showing(Map.of("unit", chosen, SentForm.KEY, UUID.randomUUID().toString()));
    return Pages.form(FORM, form, model(actor, request));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> register(Actor actor, @Body Map<String, Object> body, HttpRequest<?> request) {
    Form form = SentForm.of(body);
    StudioForm entered = read(form);
    String key = SentForm.key(form);
    if (form.hasErrors()) {
      return Pages.refused(FORM, form, model(actor, request));
    }
    return register
        .run(actor, entered, key)
        .fold(
            studio ->
                Pages.done(
                    "/studios/" + studio.code() + "/profile",
                    Flash.success("register.done.studio", studio.displayName())),
            reasons -> Pages.refused(FORM, form.refuse(reasons), model(actor, request)));
  }

  private static StudioForm read(Form form) {
    Fields fields = new Fields(form);
    return new StudioForm(
        fields.text("code"),
        fields.text("name"),
        fields.text("unit"),
        fields.text("type"),
        fields.text("field"),
        fields.day("establishedOn"),
        fields.text("address"),
        fields.area("areaM2"),
        fields.yesNo("equipped"),
        fields.day("venueFrom"),
        fields.text("leader"),
        fields.day("leaderFrom"));
  }

  private Map<String, ?> model(Actor actor, HttpRequest<?> request) {
    return Map.of(
        "units", units(actor),
        "types", Offers.types(words.of(request)),
        "yesNo", Offers.yesNo(words.of(request)));
  }

  private Map<String, String> units(Actor actor) {
    Map<String, String> units = new LinkedHashMap<>();
    for (Organisation found : organisations.visible(actor.scopeFor(Permission.REGISTER_STUDIO))) {
      if (found.kind() == OrganisationKind.UNIT) {
        units.put(found.code(), found.name());
      }
    }
    return units;
  }
}
