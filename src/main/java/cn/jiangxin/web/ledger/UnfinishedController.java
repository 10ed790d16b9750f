package cn.jiangxin.web.ledger;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.web.shell.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.function.BiFunction;

/** Takes in what is being typed into the form of a new entry, so that nothing typed is lost. */
@Hidden
@Controller("/studios/{code}/{ledger}/unfinished")
@Produces(MediaType.TEXT_HTML)
@Needs({Permission.WRITE_LEDGER, Permission.DRAFT_LEDGER})
class UnfinishedController {

  private final LedgerDesk desk;
  private final UnfinishedDesk unfinished;

  UnfinishedController(LedgerDesk desk, UnfinishedDesk unfinished) {
    this.desk = desk;
    this.unfinished = unfinished;
  }

  /** Sent by the page's script now and then, and when the page is left. */
  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> keep(Actor actor, String code, String ledger, @Body Map<String, Object> body) {
    return with(
        actor,
        code,
        ledger,
        (studio, pages) -> {
          unfinished.keep(actor, studio, pages, SentForm.of(body));
          return HttpResponse.noContent();
        });
  }

  @Post("/discard")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> discard(Actor actor, String code, String ledger) {
    return with(
        actor,
        code,
        ledger,
        (studio, pages) -> {
          unfinished.forget(actor, studio, pages);
          return Pages.go("/studios/" + studio.code() + "/" + pages.path() + "/new");
        });
  }

  private HttpResponse<?> with(
      Actor actor,
      String code,
      String ledger,
      BiFunction<Studio, LedgerForm<?, ?>, HttpResponse<?>> deed) {
    return desk.ledger(ledger)
        .flatMap(
            pages ->
                desk.writable(actor, code, pages)
                    .<HttpResponse<?>>map(studio -> deed.apply(studio, pages)))
        .orElseGet(HttpResponse::notFound);
  }
}
