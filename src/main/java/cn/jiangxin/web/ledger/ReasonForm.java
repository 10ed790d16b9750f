package cn.jiangxin.web.ledger;

import cn.jiangxin.access.Actor;
import cn.jiangxin.shared.Result;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.shell.Pages;
import cn.jiangxin.web.words.WordsFactory;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** The form that does something to one entry of a ledger and asks for no more than a reason. */
@Singleton
class ReasonForm {

  private static final String VIEW = "ledger/reason";

  private final LedgerDesk desk;
  private final WordsFactory words;

  ReasonForm(LedgerDesk desk, WordsFactory words) {
    this.desk = desk;
    this.words = words;
  }

  /** What is done with the reason. */
  interface Deed {

    /** Does it to an entry of the studio; the id, or why not. */
    Result<Long> with(Studio studio, String reason);
  }

  /**
   * What the form is for.
   *
   * @param name of the deed in addresses and texts: void, return
   * @param done key of the text that tells that it has been done
   */
  record Purpose(String name, String done) {}

  /** The empty form; 404 if the studio or the entry is not there for the reader. */
  HttpResponse<?> show(
      Purpose purpose,
      Actor actor,
      Optional<Studio> studio,
      LedgerForm<?, ?> pages,
      long id,
      HttpRequest<?> request) {
    return studio
        .flatMap(found -> model(purpose, actor, found, pages, id, request))
        .<HttpResponse<?>>map(model -> Pages.form(VIEW, Form.blank(), model))
        .orElseGet(HttpResponse::notFound);
  }

  /** Does it, or shows the form again with why not. */
  HttpResponse<?> carryOut(
      Purpose purpose,
      Actor actor,
      Optional<Studio> studio,
      LedgerForm<?, ?> pages,
      long id,
      Deed deed,
      Form form,
      HttpRequest<?> request) {
    Optional<Map<String, Object>> model =
        studio.flatMap(found -> model(purpose, actor, found, pages, id, request));
    if (studio.isEmpty() || model.isEmpty()) {
      return HttpResponse.notFound();
    }
    LedgerDesk.Watched<Long> watched =
        desk.watch(actor, studio.get(), () -> deed.with(studio.get(), form.value("reason")));
    return watched
        .result()
        .<HttpResponse<?>>fold(
            done ->
                Pages.done(
                    "/studios/" + studio.get().code() + "/" + pages.path(),
                    EffectFlash.of(purpose.done(), watched.effect(), words.of(request))),
            reasons -> Pages.refused(VIEW, form.refuse(reasons), model.get()));
  }

  private <F, E> Optional<Map<String, Object>> model(
      Purpose purpose,
      Actor actor,
      Studio studio,
      LedgerForm<F, E> pages,
      long id,
      HttpRequest<?> request) {
    return pages
        .ledger()
        .standing(id, studio)
        .map(
            entry -> {
              Map<String, Object> model = desk.head(actor, studio, pages);
              model.put("line", pages.line(entry, words.of(request)));
              model.put("deed", purpose.name());
              return model;
            });
  }
}
