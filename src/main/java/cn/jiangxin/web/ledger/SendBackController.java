package cn.jiangxin.web.ledger;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.ledger.SendBackEntry;
import cn.jiangxin.studio.Studio;
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
import java.util.Map;
import java.util.Optional;

/** The form that sends an entry back to the studio, with a reason. */
@Controller("/studios/{code}/{ledger}/{id}/return")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.VERIFY_LEDGER)
class SendBackController {

  private static final String VIEW = "ledger/return";

  private final LedgerDesk desk;
  private final SendBackEntry sendBack;
  private final WordsFactory words;

  SendBackController(LedgerDesk desk, SendBackEntry sendBack, WordsFactory words) {
    this.desk = desk;
    this.sendBack = sendBack;
    this.words = words;
  }

  @Get
  HttpResponse<?> show(Actor actor, String code, String ledger, long id, HttpRequest<?> request) {
    return desk.verifiable(ledger)
        .flatMap(
            of ->
                desk.studio(actor, code, Permission.VERIFY_LEDGER)
                    .flatMap(studio -> model(actor, studio, of.pages(), id, request)))
        .<HttpResponse<?>>map(model -> Pages.form(VIEW, Form.blank(), model))
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
        .flatMap(
            of ->
                desk.studio(actor, code, Permission.VERIFY_LEDGER)
                    .<HttpResponse<?>>map(
                        studio -> sendBack(actor, studio, of, id, Form.sent(body), request)))
        .orElseGet(HttpResponse::notFound);
  }

  private HttpResponse<?> sendBack(
      Actor actor,
      Studio studio,
      LedgerDesk.Verifiable of,
      long id,
      Form form,
      HttpRequest<?> request) {
    Optional<Map<String, Object>> model = model(actor, studio, of.pages(), id, request);
    if (model.isEmpty()) {
      return HttpResponse.notFound();
    }
    LedgerDesk.Watched<Long> watched =
        desk.watch(
            actor,
            studio,
            () -> sendBack.in(of.ledger(), actor, studio.code(), id, form.value("reason")));
    return watched
        .result()
        .<HttpResponse<?>>fold(
            done ->
                Pages.done(
                    "/studios/" + studio.code() + "/" + of.pages().path(),
                    EffectFlash.of("ledger.done.sentBack", watched.effect(), words.of(request))),
            reasons -> Pages.refused(VIEW, form.refuse(reasons), model.get()));
  }

  private <F, E> Optional<Map<String, Object>> model(
      Actor actor, Studio studio, LedgerForm<F, E> pages, long id, HttpRequest<?> request) {
    return pages
        .ledger()
        .standing(id, studio)
        .map(
            entry -> {
              Map<String, Object> model = desk.head(actor, studio, pages);
              model.put("line", pages.line(entry, words.of(request)));
              return model;
            });
  }
}
