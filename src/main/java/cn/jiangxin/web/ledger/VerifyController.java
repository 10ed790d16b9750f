package cn.jiangxin.web.ledger;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.ledger.VerifyEntry;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.web.shell.Flash;
import cn.jiangxin.web.shell.Pages;
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
import java.util.Set;

/** The buttons that verify one entry, or all that are open on a page of the list. */
@Hidden
@Controller("/studios/{code}/{ledger}/verification")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.VERIFY_LEDGER)
class VerifyController {

  private final LedgerDesk desk;
  private final VerifyEntry verify;
  private final WordsFactory words;

  VerifyController(LedgerDesk desk, VerifyEntry verify, WordsFactory words) {
    this.desk = desk;
    this.verify = verify;
    this.words = words;
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> verify(
      Actor actor,
      String code,
      String ledger,
      @Body Map<String, Object> body,
      HttpRequest<?> request) {
    Set<Long> ids = new Fields(SentForm.of(body)).ids("entries");
    return desk.verifiable(ledger)
        .flatMap(
            of ->
                desk.studio(actor, code, Permission.VERIFY_LEDGER)
                    .<HttpResponse<?>>map(studio -> verify(actor, studio, of, ids, request)))
        .orElseGet(HttpResponse::notFound);
  }

  private HttpResponse<?> verify(
      Actor actor, Studio studio, LedgerDesk.Verifiable of, Set<Long> ids, HttpRequest<?> request) {
    String list = "/studios/" + studio.code() + "/" + of.pages().path();
    LedgerDesk.Watched<Set<Long>> watched =
        desk.watch(actor, studio, () -> verify.in(of.ledger(), actor, studio.code(), ids));
    return watched
        .result()
        .<HttpResponse<?>>fold(
            done ->
                Pages.done(
                    list,
                    EffectFlash.of("ledger.done.verified", watched.effect(), words.of(request))),
            reasons -> Pages.done(list, Flash.warning(reasons.get(0))));
  }
}
