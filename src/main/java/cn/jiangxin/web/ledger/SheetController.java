package cn.jiangxin.web.ledger;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Heavy;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.ledger.sheet.ImportUpload;
import cn.jiangxin.ledger.sheet.LedgerSheets;
import cn.jiangxin.ledger.sheet.SheetRuns;
import cn.jiangxin.ledger.sheet.SheetUpload;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.web.shell.Flash;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.shell.PageLinks;
import cn.jiangxin.web.shell.Pages;
import cn.jiangxin.web.words.Asked;
import cn.jiangxin.web.words.Words;
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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Where a ledger goes out and comes in as a spreadsheet. */
@Hidden
@Controller("/studios/{code}/{ledger}/sheet")
@Produces(MediaType.TEXT_HTML)
class SheetController {
  private static final String VIEW = "ledger/sheet";
  private static final int PAGE_SIZE = 50;

  private final LedgerDesk desk;
  private final LedgerSheets sheets;
  private final ImportUpload imports;
  private final SheetRuns runs;
  private final WordsFactory words;

  SheetController(
      LedgerDesk desk,
      LedgerSheets sheets,
      ImportUpload imports,
      SheetRuns runs,
      WordsFactory words) {
    this.desk = desk;
    this.sheets = sheets;
    this.imports = imports;
    this.runs = runs;
    this.words = words;
  }

  @Get
  @Needs(Permission.READ_REGISTRY)
  HttpResponse<?> show(Actor actor, String code, String ledger) {
    return model(actor, code, ledger)
        .<HttpResponse<?>>map(model -> Pages.form(VIEW, Form.blank(), model))
        .orElseGet(HttpResponse::notFound);
  }

  private Optional<Map<String, Object>> model(Actor actor, String code, String ledger) {
    return desk.ledger(ledger)
        .flatMap(
            pages ->
                desk.studio(actor, code, Permission.READ_REGISTRY)
                    .map(studio -> model(actor, studio, pages)));
  }

  private Map<String, Object> model(Actor actor, Studio studio, LedgerForm<?, ?> pages) {
    Map<String, Object> model = new HashMap<>(desk.head(actor, studio, pages));
    model.put("files", "/api/v1/studios/" + studio.code() + "/" + pages.path());
    model.put("uploads", sheets.latest(actor, studio.code(), pages.path()));
    return model;
  }

  /** Sent by htmx, which goes on to the address that the answer's head names. */
  @Heavy
  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Needs(Permission.WRITE_LEDGER)
  HttpResponse<?> receive(
      Actor actor, String code, String ledger, @Part("file") CompletedFileUpload file)
      throws IOException {
    Optional<Map<String, Object>> model = model(actor, code, ledger);
    if (model.isEmpty()) {
      return HttpResponse.notFound();
    }
    String name = Objects.requireNonNullElse(file.getFilename(), "");
    return sheets
        .receive(actor, code, ledger, name, file.getBytes())
        .<HttpResponse<?>>fold(
            id ->
                runs.check(actor, code, ledger, id)
                    ? HttpResponse.ok().header("HX-Redirect", place(code, ledger, id))
                    : Pages.refused(
                        VIEW,
                        Form.blank().refuse(List.of(Reason.of("sheet.refused.full"))),
                        model.get()),
            reasons -> Pages.refused(VIEW, Form.blank().refuse(reasons), model.get()));
  }

  private static String place(String code, String ledger, long id) {
    return "/studios/" + code + "/" + ledger + "/sheet/" + id;
  }

  @Get("/{id}")
  @Needs(Permission.WRITE_LEDGER)
  HttpResponse<?> upload(Actor actor, String code, String ledger, long id, HttpRequest<?> request) {
    return upload("ledger/upload", actor, code, ledger, id, request);
  }

  @Get("/{id}/state")
  @Needs(Permission.WRITE_LEDGER)
  HttpResponse<?> state(Actor actor, String code, String ledger, long id, HttpRequest<?> request) {
    return upload("ledger/uploaded", actor, code, ledger, id, request);
  }

  private HttpResponse<?> upload(
      String view, Actor actor, String code, String ledger, long id, HttpRequest<?> request) {
    return model(actor, code, ledger)
        .flatMap(
            model ->
                sheets
                    .find(actor, code, ledger, id)
                    .map(upload -> shown(model, upload, place(code, ledger, id), request)))
        .<HttpResponse<?>>map(model -> Pages.form(view, Form.blank(), model))
        .orElseGet(HttpResponse::notFound);
  }

  private Map<String, Object> shown(
      Map<String, Object> model, SheetUpload upload, String place, HttpRequest<?> request) {
    Words inWords = words.of(request);
    model.put("upload", upload);
    model.put("place", place);
    model.put("key", UUID.randomUUID().toString());
    model.put("remarks", sheets.remarks(upload, new Asked(request).page(), PAGE_SIZE));
    model.put("labels", sheets.labels(upload, inWords.locale()));
    model.put("links", new PageLinks(place, Map.of()));
    return model;
  }

  @Post("/{id}/import")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Needs(Permission.WRITE_LEDGER)
  HttpResponse<?> carryOut(
      Actor actor, String code, String ledger, long id, @Body Map<String, Object> body) {
    if (sheets.find(actor, code, ledger, id).isEmpty()) {
      return HttpResponse.notFound();
    }
    Form form = SentForm.of(body);
    String key = SentForm.key(form);
    if (form.hasErrors()) {
      return Pages.done(place(code, ledger, id), Flash.warning("ledger.refused.noKey"));
    }
    ImportUpload.Wish wish =
        new ImportUpload.Wish(form.ticked("goodRowsOnly"), form.value("reason"), key);
    return imports
        .begin(actor, code, ledger, id, wish)
        .<HttpResponse<?>>fold(
            upload -> begun(actor, code, ledger, upload, wish),
            reasons -> refused(code, ledger, id, reasons.get(0)));
  }

  private HttpResponse<?> begun(
      Actor actor, String code, String ledger, SheetUpload upload, ImportUpload.Wish wish) {
    boolean already = upload.state() == SheetUpload.State.IMPORTED;
    return already || runs.carryOut(actor, code, ledger, upload.id(), wish)
        ? Pages.go(place(code, ledger, upload.id()))
        : Pages.done(place(code, ledger, upload.id()), Flash.warning("sheet.refused.full"));
  }

  private static HttpResponse<?> refused(String code, String ledger, long id, Reason reason) {
    return reason.key().equals("sheet.refused.unknownUpload")
        ? HttpResponse.notFound()
        : Pages.done(
            place(code, ledger, id), new Flash(Flash.Tone.WARNING, reason.key(), reason.args()));
  }
}
