package cn.jiangxin.web.ledger;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.ledger.VoidEntry;
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

/** The form that voids an entry, with a reason. */
@Hidden
@Controller("/studios/{code}/{ledger}/{id}/void")
@Produces(MediaType.TEXT_HTML)
@Needs({Permission.WRITE_LEDGER, Permission.DRAFT_LEDGER})
class VoidController {

  private static final ReasonForm.Purpose PURPOSE =
      new ReasonForm.Purpose("void", "ledger.done.voided");

  private final LedgerDesk desk;
  private final ReasonForm page;
  private final VoidEntry voidEntry;

  VoidController(LedgerDesk desk, ReasonForm page, VoidEntry voidEntry) {
    this.desk = desk;
    this.page = page;
    this.voidEntry = voidEntry;
  }

  @Get
  HttpResponse<?> show(Actor actor, String code, String ledger, long id, HttpRequest<?> request) {
    return desk.ledger(ledger)
        .<HttpResponse<?>>map(
            of -> page.show(PURPOSE, actor, studio(actor, code, of, id), of, id, request))
        .orElseGet(HttpResponse::notFound);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> voidEntry(
      Actor actor,
      String code,
      String ledger,
      long id,
      @Body Map<String, Object> body,
      HttpRequest<?> request) {
    return desk.ledger(ledger)
        .<HttpResponse<?>>map(
            of ->
                page.carryOut(
                    PURPOSE,
                    actor,
                    studio(actor, code, of, id),
                    of,
                    id,
                    (studio, reason) -> voidEntry.in(of.ledger(), actor, studio.code(), id, reason),
                    Form.sent(body),
                    request))
        .orElseGet(HttpResponse::notFound);
  }

  private Optional<Studio> studio(Actor actor, String code, LedgerForm<?, ?> pages, long id) {
    return desk.writable(actor, code, pages)
        .filter(studio -> desk.mayChange(actor, studio, pages, id));
  }
}
