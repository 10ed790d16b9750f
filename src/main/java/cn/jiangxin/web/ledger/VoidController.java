package cn.jiangxin.web.ledger;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.ledger.VoidEntry;
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
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.Optional;

/** The form that voids an entry, with a reason. */
@Hidden
@Controller("/studios/{code}/{ledger}/{id}/void")
@Produces(MediaType.TEXT_HTML)
@Needs({Permission.WRITE_LEDGER, Permission.DRAFT_LEDGER})
class VoidController {

  private static final String VIEW = "ledger/void";

  private final LedgerDesk desk;
  private final VoidEntry voidEntry;
  private final WordsFactory words;

  VoidController(LedgerDesk desk, VoidEntry voidEntry, WordsFactory words) {
    this.desk = desk;
    this.voidEntry = voidEntry;
    this.words = words;
  }

  @Get
  HttpResponse<?> show(Actor actor, String code, String ledger, long id, HttpRequest<?> request) {
    return desk.ledger(ledger)
        .flatMap(
            pages ->
                desk.writable(actor, code, pages)
                    .filter(studio -> desk.mayChange(actor, studio, pages, id))
                    .flatMap(studio -> model(actor, studio, pages, id, request)))
        .<HttpResponse<?>>map(model -> Pages.form(VIEW, Form.blank(), model))
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
        .flatMap(
            pages ->
                desk.writable(actor, code, pages)
                    .filter(studio -> desk.mayChange(actor, studio, pages, id))
                    .<HttpResponse<?>>map(
                        studio -> voidEntry(actor, studio, pages, id, Form.sent(body), request)))
        .orElseGet(HttpResponse::notFound);
  }

  private <F, E> HttpResponse<?> voidEntry(
      Actor actor,
      Studio studio,
      LedgerForm<F, E> pages,
      long id,
      Form form,
      HttpRequest<?> request) {
    Optional<Map<String, Object>> model = model(actor, studio, pages, id, request);
    if (model.isEmpty()) {
      return HttpResponse.notFound();
    }
    LedgerDesk.Watched<Long> watched =
        desk.watch(
            actor,
            studio,
            () -> voidEntry.in(pages.ledger(), actor, studio.code(), id, form.value("reason")));
    return watched
        .result()
        .<HttpResponse<?>>fold(
            done ->
                Pages.done(
                    "/studios/" + studio.code() + "/" + pages.path(),
                    EffectFlash.of("ledger.done.voided", watched.effect(), words.of(request))),
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
