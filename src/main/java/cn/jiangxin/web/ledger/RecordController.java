package cn.jiangxin.web.ledger;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.ledger.DraftEntry;
import cn.jiangxin.ledger.RecordEntry;
import cn.jiangxin.ledger.VerifiableLedger;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.unfinished.UnfinishedForm;
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
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The form that records a new entry. */
@Hidden
@Controller("/studios/{code}/{ledger}")
@Produces(MediaType.TEXT_HTML)
@Needs({Permission.WRITE_LEDGER, Permission.DRAFT_LEDGER})
class RecordController {

  private final LedgerDesk desk;
  private final RecordEntry record;
  private final DraftEntry draft;
  private final UnfinishedDesk unfinished;
  private final WordsFactory words;
  private final BusinessClock clock;

  RecordController(
      LedgerDesk desk,
      RecordEntry record,
      DraftEntry draft,
      UnfinishedDesk unfinished,
      WordsFactory words,
      BusinessClock clock) {
    this.desk = desk;
    this.record = record;
    this.draft = draft;
    this.unfinished = unfinished;
    this.words = words;
    this.clock = clock;
  }

  @Get("/new")
  HttpResponse<?> show(Actor actor, String code, String ledger, HttpRequest<?> request) {
    return desk.ledger(ledger)
        .flatMap(
            pages ->
                desk.writable(actor, code, pages)
                    .<HttpResponse<?>>map(studio -> show(actor, studio, pages, request)))
        .orElseGet(HttpResponse::notFound);
  }

  private HttpResponse<?> show(
      Actor actor, Studio studio, LedgerForm<?, ?> pages, HttpRequest<?> request) {
    Optional<UnfinishedForm> left = unfinished.find(actor, studio, pages);
    Map<String, Object> model = model(actor, studio, pages, request);
    left.ifPresent(form -> model.put("leftAt", form.savedAt()));
    Map<String, String> typed = left.map(UnfinishedForm::fields).orElse(Map.of());
    return Pages.form(pages.view(), starting(pages, studio, typed), model);
  }

  private static Form starting(LedgerForm<?, ?> pages, Studio studio, Map<String, String> typed) {
    Map<String, String> values = new HashMap<>(pages.start(studio));
    values.putAll(typed);
    values.put(SentForm.KEY, UUID.randomUUID().toString());
    return Form.showing(values);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> record(
      Actor actor,
      String code,
      String ledger,
      @Body Map<String, Object> body,
      HttpRequest<?> request) {
    return desk.ledger(ledger)
        .flatMap(
            pages ->
                desk.writable(actor, code, pages)
                    .<HttpResponse<?>>map(
                        studio -> record(actor, studio, pages, SentForm.of(body), request)))
        .orElseGet(HttpResponse::notFound);
  }

  private <F, E> HttpResponse<?> record(
      Actor actor, Studio studio, LedgerForm<F, E> pages, Form form, HttpRequest<?> request) {
    F entered = pages.read(form, studio);
    String key = SentForm.key(form);
    if (form.hasErrors()) {
      form.refuse(pages.ledger().check(entered, studio, clock.today()));
      return refused(actor, studio, pages, form, request);
    }
    if (isDraft(actor, studio, form) && pages.ledger() instanceof VerifiableLedger<F, E> ledger) {
      return draft
          .into(ledger, actor, studio.code(), entered, key)
          .<HttpResponse<?>>fold(
              entry ->
                  done(
                      actor,
                      studio,
                      pages,
                      "/studios/" + studio.code() + "/" + pages.path(),
                      Flash.success("ledger.done.drafted").offering(undo(studio, key))),
              reasons -> refused(actor, studio, pages, form.refuse(reasons), request));
    }
    LedgerDesk.Watched<E> watched =
        desk.watch(
            actor, studio, () -> record.into(pages.ledger(), actor, studio.code(), entered, key));
    return watched
        .result()
        .<HttpResponse<?>>fold(
            entry ->
                done(
                    actor,
                    studio,
                    pages,
                    "/studios/" + studio.code(),
                    EffectFlash.of(
                            "ledger.done.recorded." + pages.path(),
                            watched.effect(),
                            words.of(request))
                        .offering(undo(studio, key))),
            reasons -> refused(actor, studio, pages, form.refuse(reasons), request));
  }

  private HttpResponse<?> done(
      Actor actor, Studio studio, LedgerForm<?, ?> pages, String path, Flash flash) {
    unfinished.forget(actor, studio, pages);
    return Pages.done(path, flash);
  }

  private static Flash.Undo undo(Studio studio, String key) {
    return new Flash.Undo("/studios/" + studio.code() + "/undo", key);
  }

  private boolean isDraft(Actor actor, Studio studio, Form form) {
    return "true".equals(form.value("draft")) || !desk.handsIn(actor, studio);
  }

  private HttpResponse<?> refused(
      Actor actor, Studio studio, LedgerForm<?, ?> pages, Form form, HttpRequest<?> request) {
    return Pages.refused(pages.view(), form, model(actor, studio, pages, request));
  }

  private Map<String, Object> model(
      Actor actor, Studio studio, LedgerForm<?, ?> pages, HttpRequest<?> request) {
    Map<String, Object> model = desk.head(actor, studio, pages);
    model.putAll(pages.choices(studio, words.of(request)));
    model.put("action", "/studios/" + studio.code() + "/" + pages.path());
    model.put("heading", "ledger.new." + pages.path());
    model.put("correcting", false);
    model.put("unfinished", model.get("base") + "/unfinished");
    boolean handsIn = desk.handsIn(actor, studio);
    model.put("doing", handsIn ? "ledger.action.record" : "ledger.action.draft");
    model.put("draftable", handsIn && Boolean.TRUE.equals(model.get("mayDraft")));
    return model;
  }
}
