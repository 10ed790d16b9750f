package cn.jiangxin.web.personal;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.access.personal.NumberKind;
import cn.jiangxin.access.personal.PersonalNumber;
import cn.jiangxin.studio.personal.MemberRef;
import cn.jiangxin.studio.personal.RevealNumber;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.shell.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;

/**
 * Shows a number in full in the answer to a form: the page has no address of its own, so that the
 * number is neither kept nor opened again.
 */
@Hidden
@Controller("/studios/{code}/members/{id}/personal/{kind}/reveal")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.REVEAL_PERSONAL)
class RevealController {

  private final NumberDesk desk;
  private final RevealNumber reveal;

  RevealController(NumberDesk desk, RevealNumber reveal) {
    this.desk = desk;
    this.reveal = reveal;
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> reveal(
      Actor actor,
      String code,
      long id,
      String kind,
      @Body Map<String, Object> body,
      HttpRequest<?> request) {
    return NumberPath.read(kind)
        .<HttpResponse<?>>map(
            known -> reveal(actor, new MemberRef(code, id), known, Form.sent(body), request))
        .orElseGet(HttpResponse::notFound);
  }

  private HttpResponse<?> reveal(
      Actor actor, MemberRef ref, NumberKind kind, Form form, HttpRequest<?> request) {
    return reveal
        .run(actor, ref, kind, form.value("reason"))
        .fold(
            number -> shown(ref, number),
            reasons -> desk.page(actor, ref, form.refuse(reasons), request));
  }

  private static HttpResponse<?> shown(MemberRef ref, PersonalNumber number) {
    return Pages.show(
        "personal/revealed",
        Map.of(
            "kind", number.kind().name(), "number", number.text(), "base", NumberDesk.path(ref)));
  }
}
