package cn.jiangxin.web.ledger;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.ledger.SendBackEntry;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.web.shell.Form;
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
import java.util.Optional;

/** The form that sends an entry back to the studio, with a reason. */
@Hidden
@Controller("/studios/{code}/{ledger}/{id}/return")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.VERIFY_LEDGER)
class SendBackController {

  private static final ReasonForm.Purpose PURPOSE =
      new ReasonForm.Purpose("return", "ledger.done.sentBack");

  private final LedgerDesk desk;
  private final ReasonForm page;
  private final SendBackEntry sendBack;

  SendBackController(LedgerDesk desk, ReasonForm page, SendBackEntry sendBack) {
    this.desk = desk;
    this.page = page;
    this.sendBack = sendBack;
  }

  @Get
  HttpResponse<?> show(Actor actor, String code, String ledger, long id, HttpRequest<?> request) {
    return desk.verifiable(ledger)
        .<HttpResponse<?>>map(
            of -> page.show(PURPOSE, actor, studio(actor, code), of.pages(), id, request))
        .orElseGet(HttpResponse::notFound);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> sendBack(
      Actor actor,
      String code,
      String ledger,
      long id,
      @Body Map<String, Object> body,
      HttpRequest<?> request) {
    return desk.verifiable(ledger)
        .<HttpResponse<?>>map(
            of ->
                page.carryOut(
                    PURPOSE,
                    actor,
                    studio(actor, code),
                    of.pages(),
                    id,
                    (studio, reason) -> sendBack.in(of.ledger(), actor, studio.code(), id, reason),
                    Form.sent(body),
                    request))
        .orElseGet(HttpResponse::notFound);
  }

  private Optional<Studio> studio(Actor actor, String code) {
    return desk.studio(actor, code, Permission.VERIFY_LEDGER);
  }
}
