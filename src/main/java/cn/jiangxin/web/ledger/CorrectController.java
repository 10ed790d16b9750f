package cn.jiangxin.web.ledger;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.ledger.CorrectEntry;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.studio.EntryState;
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
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The form that corrects an entry: the old one is voided, a new one takes its place. */
@Hidden
@Controller("/studios/{code}/{ledger}/{id}/correct")
@Produces(MediaType.TEXT_HTML)
@Needs({Permission.WRITE_LEDGER, Permission.DRAFT_LEDGER})
class CorrectController {

  private final LedgerDesk desk;
  private final CorrectEntry correct;
  private final WordsFactory words;
  private final BusinessClock clock;

  CorrectController(
      LedgerDesk desk, CorrectEntry correct, WordsFactory words, BusinessClock clock) {
    this.desk = desk;
    this.correct = correct;
    this.words = words;
    this.clock = clock;
  }

  @Get
  HttpResponse<?> show(Actor actor, String code, String ledger, long id, HttpRequest<?> request) {
    return desk.ledger(ledger)
        .flatMap(
            pages ->
                desk.writable(actor, code, pages)
                    .filter(studio -> desk.mayChange(actor, studio, pages, id))
                    .<HttpResponse<?>>map(studio -> show(actor, studio, pages, id, request)))
        .orElseGet(HttpResponse::notFound);
  }

  private <F, E> HttpResponse<?> show(
      Actor actor, Studio studio, LedgerForm<F, E> pages, long id, HttpRequest<?> request) {
    return pages
        .ledger()
        .standing(id, studio)
        .<HttpResponse<?>>map(
            entry -> {
              Map<String, String> values =
                  new HashMap<>(pages.values(pages.ledger().formOf(entry)));
              values.put(SentForm.KEY, UUID.randomUUID().toString());
              return Pages.form(
                  pages.view(), Form.showing(values), model(actor, studio, pages, id, request));
            })
        .orElseGet(HttpResponse::notFound);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> correct(
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
                        studio -> correct(actor, studio, pages, id, SentForm.of(body), request)))
        .orElseGet(HttpResponse::notFound);
  }

  private <F, E> HttpResponse<?> correct(
      Actor actor,
      Studio studio,
      LedgerForm<F, E> pages,
      long id,
      Form form,
      HttpRequest<?> request) {
    F entered = pages.read(form, studio);
    String key = SentForm.key(form);
    String reason = form.value("reason");
    if (form.hasErrors()) {
      form.refuse(pages.ledger().check(entered, studio, clock.today()));
      return Pages.refused(pages.view(), form, model(actor, studio, pages, id, request));
    }
    String done = done(isUnsent(studio, pages, id), desk.handsIn(actor, studio));
    LedgerDesk.Watched<E> watched =
        desk.watch(
            actor,
            studio,
            () -> correct.of(pages.ledger(), actor, studio.code(), id, entered, reason, key));
    return watched
        .result()
        .<HttpResponse<?>>fold(
            entry ->
                Pages.done(
                    "/studios/"
                        + studio.code()
                        + "/"
                        + pages.path()
                        + "/"
                        + pages.ledger().idOf(entry),
                    EffectFlash.of(done, watched.effect(), words.of(request))),
            reasons ->
                Pages.refused(
                    pages.view(), form.refuse(reasons), model(actor, studio, pages, id, request)));
  }

  private static boolean isUnsent(Studio studio, LedgerForm<?, ?> pages, long id) {
    return pages.ledger().state(id, studio).filter(EntryState::isUnsent).isPresent();
  }

  private static String done(boolean unsent, boolean handsIn) {
    if (!handsIn) {
      return "ledger.done.drafted";
    }
    return unsent ? "ledger.done.submitted" : "ledger.done.corrected";
  }

  private static String doing(boolean unsent, boolean handsIn) {
    if (!handsIn) {
      return "ledger.action.draft";
    }
    return unsent ? "ledger.action.submit" : "ledger.action.correct";
  }

  private Map<String, Object> model(
      Actor actor, Studio studio, LedgerForm<?, ?> pages, long id, HttpRequest<?> request) {
    Map<String, Object> model = desk.head(actor, studio, pages);
    model.putAll(pages.choices(studio, words.of(request)));
    model.put("action", "/studios/" + studio.code() + "/" + pages.path() + "/" + id + "/correct");
    model.put("heading", "ledger.correct." + pages.path());
    boolean unsent = isUnsent(studio, pages, id);
    model.put("correcting", !unsent);
    model.put("doing", doing(unsent, desk.handsIn(actor, studio)));
    model.put("draftable", false);
    return model;
  }
}
