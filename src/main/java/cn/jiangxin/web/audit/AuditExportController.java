package cn.jiangxin.web.audit;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.NoteDeed;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Heavy;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.oversight.audit.AuditSearch;
import cn.jiangxin.oversight.audit.ReadAudit;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.sheet.SheetWriter;
import cn.jiangxin.web.words.Words;
import cn.jiangxin.web.words.WordsFactory;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Hands out the entries that a search finds, as a table. */
@Hidden
@Controller(AuditController.PATH + "/export")
@Needs(Permission.READ_AUDIT)
@Heavy
class AuditExportController {
  private final ReadAudit audit;
  private final AuditList list;
  private final WordsFactory words;
  private final NoteDeed note;
  private final BusinessClock clock;

  AuditExportController(
      ReadAudit audit, AuditList list, WordsFactory words, NoteDeed note, BusinessClock clock) {
    this.audit = audit;
    this.list = list;
    this.words = words;
    this.note = note;
    this.clock = clock;
  }

  @Get(produces = MediaType.ALL)
  HttpResponse<?> export(
      Actor actor, HttpRequest<?> request, @QueryValue(defaultValue = "CSV") ExportFormat format)
      throws IOException {
    AskedAudit asked = new AskedAudit(request);
    if (asked.form().hasErrors()) {
      return ((MutableHttpResponse<?>) list.show(actor, asked))
          .contentType(MediaType.TEXT_HTML_TYPE);
    }
    Map<String, String> filters = new TreeMap<>(asked.query());
    filters.values().removeIf(String::isEmpty);
    filters.put("format", format.name());
    note.of(actor, AuditNote.of("EXPORT_AUDIT", "AUDIT", "*").with(filters));
    Path file = written(actor, asked.search(), format, words.of(request));
    String name = "audit-%s.%s".formatted(clock.today(), format.name().toLowerCase(Locale.ROOT));
    return HttpResponse.ok(
            new StreamedFile(
                Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE),
                new MediaType(format.mediaType())))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
  }

  /** Into a file first, so that neither its length nor a slow reader costs memory. */
  private Path written(Actor actor, AuditSearch search, ExportFormat format, Words language)
      throws IOException {
    Path file = Files.createTempFile("audit", null);
    AuditSheet sheet = new AuditSheet(language);
    try (SheetWriter out =
        format.writer(Files.newOutputStream(file), language.text("audit.title"))) {
      out.row(sheet.heading());
      audit.each(
          actor,
          search,
          entry -> {
            try {
              out.row(sheet.row(entry));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
    return file;
  }
}
