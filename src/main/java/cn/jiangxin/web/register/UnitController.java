package cn.jiangxin.web.register;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Organisation;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.registry.ShowUnit;
import cn.jiangxin.registry.UnitProfile;
import cn.jiangxin.registry.change.ChangeUnit;
import cn.jiangxin.registry.change.UnitForm;
import cn.jiangxin.web.ledger.Entered;
import cn.jiangxin.web.ledger.Fields;
import cn.jiangxin.web.ledger.SentForm;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The page of a unit, and the form that changes what the register says of the unit itself. */
@Hidden
@Controller("/units/{code}")
@Produces(MediaType.TEXT_HTML)
class UnitController {

  private static final String FORM = "register/unit-form";

  private final ShowUnit units;
  private final ChangeUnit change;

  UnitController(ShowUnit units, ChangeUnit change) {
    this.units = units;
    this.change = change;
  }

  @Get
  @Needs(Permission.READ_REGISTRY)
  HttpResponse<?> show(Actor actor, String code) {
    return find(actor, code, Permission.READ_REGISTRY)
        .<HttpResponse<?>>map(profile -> Pages.show("register/unit", model(actor, profile)))
        .orElseGet(HttpResponse::notFound);
  }

  private Map<String, ?> model(Actor actor, UnitProfile profile) {
    String code = profile.unit().code();
    return Map.of(
        "profile",
        profile,
        "mayChange",
        find(actor, code, Permission.REGISTER_STUDIO).isPresent(),
        "mayAffiliate",
        find(actor, code, Permission.MOVE_UNIT).isPresent(),
        "mayRollUp",
        units.find(code, wholeUnits(actor)).isPresent());
  }

  /** Where the person reports on units as a whole, not on single studios. */
  private static Scope wholeUnits(Actor actor) {
    Scope reported = actor.scopeFor(Permission.PRODUCE_REPORT);
    return new Scope(reported.everything(), reported.organisations(), Set.of());
  }

  @Get("/change")
  @Needs(Permission.REGISTER_STUDIO)
  HttpResponse<?> form(Actor actor, String code) {
    return find(actor, code, Permission.REGISTER_STUDIO)
        .<HttpResponse<?>>map(
            profile -> Pages.form(FORM, Form.showing(values(profile.unit())), spot(profile.unit())))
        .orElseGet(HttpResponse::notFound);
  }

  private static Map<String, String> values(Organisation unit) {
    return new Entered()
        .put("name", unit.name())
        .put("creditCode", unit.creditCode())
        .put("unionFoundedOn", unit.unionFoundedOn())
        .put("closedOn", unit.closedOn())
        .put(SentForm.KEY, UUID.randomUUID())
        .values();
  }

  @Post("/change")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Permission.REGISTER_STUDIO)
  HttpResponse<?> change(Actor actor, String code, @Body Map<String, Object> body) {
    return find(actor, code, Permission.REGISTER_STUDIO)
        .<HttpResponse<?>>map(profile -> change(actor, profile.unit(), SentForm.of(body)))
        .orElseGet(HttpResponse::notFound);
  }

  private HttpResponse<?> change(Actor actor, Organisation unit, Form form) {
    Fields fields = new Fields(form);
    UnitForm entered =
        new UnitForm(
            fields.text("name"),
            fields.text("creditCode"),
            fields.day("unionFoundedOn"),
            fields.day("closedOn"));
    String key = SentForm.key(form);
    if (form.hasErrors()) {
      return Pages.refused(FORM, form, spot(unit));
    }
    return change
        .of(actor, unit.code(), entered, form.value("reason"), key)
        .fold(
            done ->
                Pages.done(
                    "/units/" + unit.code(), Flash.success("register.done.unit", done.name())),
            reasons -> Pages.refused(FORM, form.refuse(reasons), spot(unit)));
  }

  private static Map<String, ?> spot(Organisation unit) {
    return Map.of("spot", UnitParts.spot(unit));
  }

  private Optional<UnitProfile> find(Actor actor, String code, Permission permission) {
    return units.find(code, actor.scopeFor(permission));
  }
}
