package cn.jiangxin.web.movein;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Heavy;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.lifecycle.movein.AgreeMoveIn;
import cn.jiangxin.lifecycle.movein.ImportMoveIn;
import cn.jiangxin.lifecycle.movein.MoveIn;
import cn.jiangxin.lifecycle.movein.MoveInDesk;
import cn.jiangxin.lifecycle.movein.MoveInRemark;
import cn.jiangxin.lifecycle.movein.MoveInRuns;
import cn.jiangxin.shared.Page;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.web.ledger.SentForm;
import cn.jiangxin.web.shell.Flash;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.shell.PageLinks;
import cn.jiangxin.web.shell.Pages;
import cn.jiangxin.web.words.Asked;
import cn.jiangxin.web.words.WordsFactory;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a district with years behind it comes in from a workbook. */
@Hidden
@Controller("/moving-in")
@Produces(MediaType.TEXT_HTML)
@Needs({Permission.MOVE_IN, Permission.AGREE_MOVE_IN})
class MoveInController {
  private static final String VIEW = "movein/start";
  private static final String PLACE = "/moving-in";
  private static final int PAGE_SIZE = 50;

  private final MoveInDesk desk;
  private final AgreeMoveIn agree;
  private final ImportMoveIn imports;
  private final MoveInRuns runs;
  private final WordsFactory words;

  MoveInController(
      MoveInDesk desk,
      AgreeMoveIn agree,
      ImportMoveIn imports,
      MoveInRuns runs,
      WordsFactory words) {
    this.desk = desk;
    this.agree = agree;
    this.imports = imports;
    this.runs = runs;
    this.words = words;
  }

  @Get
  HttpResponse<?> show(Actor actor) {
    return Pages.form(VIEW, Form.blank(), model(actor));
  }

  private Map<String, Object> model(Actor actor) {
    return Map.of("places", desk.places(actor), "books", desk.latest(actor));
  }

  /** Sent by htmx, which goes on to the address that the answer's head names. */
  @Heavy
  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Needs(Permission.MOVE_IN)
  HttpResponse<?> receive(
      Actor actor,
      @Part("file") CompletedFileUpload file,
      @Part("organisation") @Nullable String organisation)
      throws IOException {
    String name = Objects.requireNonNullElse(file.getFilename(), "");
    return desk.receive(actor, organisation, name, file.getBytes())
        .<HttpResponse<?>>fold(
            id ->
                runs.check(actor, id)
                    ? HttpResponse.ok().header("HX-Redirect", PLACE + "/" + id)
                    : refused(actor, List.of(Reason.of("sheet.refused.full"))),
            reasons -> refused(actor, reasons));
  }

  private HttpResponse<?> refused(Actor actor, List<Reason> reasons) {
    return Pages.refused(VIEW, Form.blank().refuse(reasons), model(actor));
  }

  @Get("/{id}")
  HttpResponse<?> book(Actor actor, long id, HttpRequest<?> request) {
    return book("movein/book", actor, id, request);
  }

  @Get("/{id}/state")
  HttpResponse<?> state(Actor actor, long id, HttpRequest<?> request) {
    return book("movein/found", actor, id, request);
  }

  private HttpResponse<?> book(String view, Actor actor, long id, HttpRequest<?> request) {
    return desk.find(actor, id)
        .<HttpResponse<?>>map(book -> Pages.form(view, Form.blank(), shown(actor, book, request)))
        .orElseGet(HttpResponse::notFound);
  }

  private Map<String, Object> shown(Actor actor, MoveIn book, HttpRequest<?> request) {
    Locale in = words.of(request).locale();
    String place = PLACE + "/" + book.id();
    Page<MoveInRemark> remarks = desk.remarks(book, new Asked(request).page(), PAGE_SIZE);
    Map<String, Object> model = new HashMap<>();
    model.put("book", book);
    model.put("place", place);
    model.put("key", UUID.randomUUID().toString());
    model.put("own", Long.valueOf(book.accountId()).equals(actor.accountId()));
    model.put("mayAgree", desk.mayAgree(actor, book));
    model.put("remarks", remarks);
    model.put("labels", remarks.items().stream().map(r -> desk.label(r, in)).toList());
    model.put("sheets", remarks.items().stream().map(r -> desk.sheet(r, in)).toList());
    model.put("links", new PageLinks(place, Map.of()));
    return model;
  }

  @Post("/{id}/agreement")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Permission.AGREE_MOVE_IN)
  HttpResponse<?> agree(Actor actor, long id) {
    return agree
        .run(actor, id)
        .<HttpResponse<?>>fold(
            book -> Pages.done(PLACE + "/" + id, Flash.success("move-in.flash.agreed")),
            reasons -> refused(id, reasons.get(0)));
  }

  @Post("/{id}/import")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Permission.MOVE_IN)
  HttpResponse<?> carryOut(Actor actor, long id, @Body Map<String, Object> body) {
    if (desk.find(actor, id).isEmpty()) {
      return HttpResponse.notFound();
    }
    Form form = SentForm.of(body);
    String key = SentForm.key(form);
    if (form.hasErrors()) {
      return Pages.done(PLACE + "/" + id, Flash.warning("ledger.refused.noKey"));
    }
    return imports
        .begin(actor, id, key)
        .<HttpResponse<?>>fold(
            book -> begun(actor, book, key), reasons -> refused(id, reasons.get(0)));
  }

  private HttpResponse<?> begun(Actor actor, MoveIn book, String key) {
    boolean already = book.state() == MoveIn.State.IMPORTED;
    return already || runs.carryOut(actor, book.id(), key)
        ? Pages.go(PLACE + "/" + book.id())
        : Pages.done(PLACE + "/" + book.id(), Flash.warning("sheet.refused.full"));
  }

  private static HttpResponse<?> refused(long id, Reason reason) {
    return reason.key().equals("move-in.refused.unknown")
        ? HttpResponse.notFound()
        : Pages.done(PLACE + "/" + id, new Flash(Flash.Tone.WARNING, reason.key(), reason.args()));
  }
}
