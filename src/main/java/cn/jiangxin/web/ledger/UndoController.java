package cn.jiangxin.web.ledger;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.ledger.UndoEntry;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.web.shell.Flash;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.shell.Pages;
import cn.jiangxin.web.words.Words;
import cn.jiangxin.web.words.WordsFactory;
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

/** The button beside the sentence that tells of an entry just recorded. */
@Hidden
@Controller("/studios/{code}/undo")
@Produces(MediaType.TEXT_HTML)
@Needs({Permission.WRITE_LEDGER, Permission.DRAFT_LEDGER})
class UndoController {

  private final LedgerDesk desk;
  private final UndoEntry undo;
  private final WordsFactory words;

  UndoController(LedgerDesk desk, UndoEntry undo, WordsFactory words) {
    this.desk = desk;
    this.undo = undo;
    this.words = words;
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> undo(
      Actor actor, String code, @Body Map<String, Object> body, HttpRequest<?> request) {
    return desk.studio(actor, code, Permission.WRITE_LEDGER)
        .or(() -> desk.studio(actor, code, Permission.DRAFT_LEDGER))
        .<HttpResponse<?>>map(
            studio -> undo(actor, studio, Form.sent(body).value("entry"), words.of(request)))
        .orElseGet(HttpResponse::notFound);
  }

  private HttpResponse<?> undo(Actor actor, Studio studio, String entry, Words inWords) {
    String studioPage = "/studios/" + studio.code();
    LedgerDesk.Watched<Long> watched =
        desk.watch(
            actor,
            studio,
            () -> undo.in(actor, studio.code(), entry, inWords.text("ledger.undo.reason")));
    return watched
        .result()
        .<HttpResponse<?>>fold(
            id ->
                Pages.done(
                    studioPage, EffectFlash.of("ledger.done.undone", watched.effect(), inWords)),
            reasons -> Pages.done(studioPage, Flash.warning(reasons.get(0))));
  }
}
