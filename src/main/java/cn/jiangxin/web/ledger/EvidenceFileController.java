package cn.jiangxin.web.ledger;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.NoteDeed;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.ledger.ReadEvidence;
import cn.jiangxin.studio.evidence.Evidence;
import cn.jiangxin.studio.evidence.EvidenceStore;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Hands out evidence: the file only as a download, of a picture also the small preview. */
@Hidden
@Controller("/evidence/{code}/{id}")
@Produces(MediaType.ALL)
@Needs(Permission.READ_REGISTRY)
class EvidenceFileController {

  private static final String PRIVATE = "private, max-age=86400, immutable";
  private static final String UNKEPT = "no-store";

  private final ReadEvidence read;
  private final EvidenceStore store;
  private final NoteDeed note;

  EvidenceFileController(ReadEvidence read, EvidenceStore store, NoteDeed note) {
    this.read = read;
    this.store = store;
    this.note = note;
  }

  @Get
  HttpResponse<?> file(Actor actor, String code, long id) {
    return read.file(actor, code, id)
        .<HttpResponse<?>>map(found -> download(actor, code, found))
        .orElseGet(HttpResponse::notFound);
  }

  /** Kept by no cache, so that each download has its entry in the audit trail. */
  private HttpResponse<?> download(Actor actor, String code, Evidence found) {
    note.of(
        actor,
        AuditNote.of("DOWNLOAD_EVIDENCE", "STUDIO", code)
            .ofStudio(found.studioId())
            .with(Map.of("evidence", found.id(), "file", found.name())));
    return HttpResponse.ok(store.bytes(found))
        .contentType(found.kind().mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(found))
        .header(HttpHeaders.CACHE_CONTROL, UNKEPT);
  }

  /** A small picture is shown with its entry and is no download. */
  @Get("/preview")
  HttpResponse<?> preview(Actor actor, String code, long id) {
    return read.file(actor, code, id)
        .flatMap(store::preview)
        .<HttpResponse<?>>map(
            png ->
                HttpResponse.ok(png)
                    .contentType(MediaType.IMAGE_PNG)
                    .header(HttpHeaders.CACHE_CONTROL, PRIVATE))
        .orElseGet(HttpResponse::notFound);
  }

  private static String disposition(Evidence evidence) {
    String encoded =
        URLEncoder.encode(evidence.name(), StandardCharsets.UTF_8)
            .replace("+", "%20")
            .replace("*", "%2A");
    return "attachment; filename=\"evidence-%d%s\"; filename*=UTF-8''%s"
        .formatted(evidence.id(), evidence.kind().extension(), encoded);
  }
}
