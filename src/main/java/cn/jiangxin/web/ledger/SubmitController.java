package cn.jiangxin.web.ledger;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.ledger.SubmitEntry;
import cn.jiangxin.ledger.VerifiableLedger;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.web.shell.Flash;
import cn.jiangxin.web.shell.Pages;
import cn.jiangxin.web.words.WordsFactory;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;

/** The button that hands a draft in as it is. */
@Hidden
@Controller("/studios/{code}/{ledger}/{id}/submission")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.WRITE_LEDGER)
class SubmitController {

  private final LedgerDesk desk;
  private final SubmitEntry submit;
  private final WordsFactory words;

  SubmitController(LedgerDesk desk, SubmitEntry submit, WordsFactory words) {
    this.desk = desk;
    this.submit = submit;
    this.words = words;
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> submit(Actor actor, String code, String ledger, long id, HttpRequest<?> request) {
    return desk.verifiable(ledger)
        .flatMap(
            of ->
                desk.studio(actor, code, Permission.WRITE_LEDGER)
                    .filter(studio -> of.ledger().standing(id, studio).isPresent())
                    .<HttpResponse<?>>map(
                        studio -> submit(actor, studio, of.pages(), of.ledger(), id, request)))
        .orElseGet(HttpResponse::notFound);
  }

  private <F, E> HttpResponse<?> submit(
      Actor actor,
      Studio studio,
      LedgerForm<?, ?> pages,
      VerifiableLedger<F, E> ledger,
      long id,
      HttpRequest<?> request) {
    String list = "/studios/" + studio.code() + "/" + pages.path();
    LedgerDesk.Watched<E> watched =
        desk.watch(actor, studio, () -> submit.in(ledger, actor, studio.code(), id));
    return watched
        .result()
        .<HttpResponse<?>>fold(
            entry ->
                Pages.done(
                    list,
                    EffectFlash.of("ledger.done.submitted", watched.effect(), words.of(request))),
            reasons -> Pages.done(list, Flash.warning(reasons.get(0))));
  }
}
