package cn.jiangxin.web.ledger;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.CsrfToken;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.access.http.TokenInPart;
import cn.jiangxin.ledger.AttachEvidence;
import cn.jiangxin.ledger.DetachEvidence;
import cn.jiangxin.shared.Result;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.evidence.Evidence;
import cn.jiangxin.web.shell.Flash;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.shell.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Attaches files to an entry, and takes them away again; answers with the card of its evidence. */
@Hidden
@Controller("/studios/{code}/{ledger}/{id}/evidence")
@Produces(MediaType.TEXT_HTML)
@Needs({Permission.WRITE_LEDGER, Permission.DRAFT_LEDGER})
class EvidenceController {

  private static final String VIEW = "ledger/evidence";

  private final LedgerDesk desk;
  private final EvidencePages pages;
  private final AttachEvidence attach;
  private final DetachEvidence detach;

  EvidenceController(
      LedgerDesk desk, EvidencePages pages, AttachEvidence attach, DetachEvidence detach) {
    this.desk = desk;
    this.pages = pages;
    this.attach = attach;
    this.detach = detach;
  }

  @Post
  @TokenInPart
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> attach(
      Actor actor,
      String code,
      String ledger,
      long id,
      @Part("file") CompletedFileUpload file,
      @Part(CsrfToken.FIELD) @Nullable String token,
      HttpRequest<?> request)
      throws IOException {
    byte[] bytes = file.getBytes();
    return desk.ledger(ledger)
        .flatMap(
            of ->
                desk.writable(actor, code, of)
                    .<HttpResponse<?>>map(
                        studio ->
                            card(
                                actor,
                                studio,
                                of,
                                id,
                                attach.to(of.ledger(), actor, code, id, file.getFilename(), bytes),
                                request)))
        .orElseGet(HttpResponse::notFound);
  }

  @Post("/{evidence}/removal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> detach(
      Actor actor, String code, String ledger, long id, long evidence, HttpRequest<?> request) {
    return desk.ledger(ledger)
        .flatMap(
            of ->
                desk.writable(actor, code, of)
                    .<HttpResponse<?>>map(
                        studio ->
                            card(actor, studio, of, id, detach.of(actor, code, evidence), request)))
        .orElseGet(HttpResponse::notFound);
  }

  /** The entry's evidence as it now is; an entry of another studio has none to show here. */
  private HttpResponse<?> card(
      Actor actor,
      Studio studio,
      LedgerForm<?, ?> of,
      long id,
      Result<Evidence> result,
      HttpRequest<?> request) {
    if (of.ledger().standing(id, studio).isEmpty()) {
      return HttpResponse.notFound();
    }
    if (!Pages.isPartOfPage(request)) {
      String page = "/studios/" + studio.code() + "/" + of.path() + "/" + id + "#evidence";
      return result.fold(
          done -> Pages.go(page), reasons -> Pages.done(page, Flash.warning(reasons.get(0))));
    }
    Map<String, Object> model = new HashMap<>(pages.of(actor, studio, of, id));
    model.put("base", "/studios/" + studio.code() + "/" + of.path());
    model.put("entry", id);
    model.put("mayAttach", desk.mayChange(actor, studio, of, id));
    return result.fold(
        done -> Pages.show(VIEW, model),
        reasons -> Pages.refused(VIEW, Form.blank().refuse(reasons), model));
  }
}
