package cn.jiangxin.web.register;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.web.ledger.SentForm;
import io.micronaut.http.HttpRequest;
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

/** The forms of the register of one unit. */
@Hidden
@Controller("/units/{code}/register/{part}")
@Produces(MediaType.TEXT_HTML)
@Needs({
  Permission.WRITE_LEDGER,
  Permission.VERIFY_LEDGER,
  Permission.REGISTER_STUDIO,
  Permission.MOVE_UNIT
})
class UnitPartController {

  private final UnitParts parts;
  private final PartForms forms;

  UnitPartController(UnitParts parts, PartForms forms) {
    this.parts = parts;
    this.forms = forms;
  }

  @Get("/new")
  HttpResponse<?> blank(Actor actor, String code, String part, HttpRequest<?> request) {
    return parts.at(actor, code, part, (pages, spot) -> forms.blank(pages, actor, spot, request));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> record(
      Actor actor,
      String code,
      String part,
      @Body Map<String, Object> body,
      HttpRequest<?> request) {
    return parts.at(
        actor,
        code,
        part,
        (pages, spot) -> forms.record(pages, actor, spot, SentForm.of(body), request));
  }

  @Get("/{id}/correct")
  HttpResponse<?> standing(Actor actor, String code, String part, long id, HttpRequest<?> request) {
    return parts.at(
        actor, code, part, (pages, spot) -> forms.standing(pages, actor, spot, id, request));
  }

  @Post("/{id}/correct")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> correct(
      Actor actor,
      String code,
      String part,
      long id,
      @Body Map<String, Object> body,
      HttpRequest<?> request) {
    return parts.at(
        actor,
        code,
        part,
        (pages, spot) -> forms.correct(pages, actor, spot, id, SentForm.of(body), request));
  }

  @Get("/{id}/void")
  HttpResponse<?> askVoid(Actor actor, String code, String part, long id, HttpRequest<?> request) {
    return parts.at(
        actor, code, part, (pages, spot) -> forms.askVoid(pages, actor, spot, id, request));
  }

  @Post("/{id}/void")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> voidFact(
      Actor actor,
      String code,
      String part,
      long id,
      @Body Map<String, Object> body,
      HttpRequest<?> request) {
    return parts.at(
        actor,
        code,
        part,
        (pages, spot) -> forms.voidFact(pages, actor, spot, id, SentForm.of(body), request));
  }
}
