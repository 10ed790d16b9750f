package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.NoteDeed;
import cn.jiangxin.access.http.Heavy;
import cn.jiangxin.shared.sheet.CsvSheet;
import cn.jiangxin.shared.sheet.XlsxSheet;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** Which role may do what: the permission matrix. */
@Controller("/api/v1")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Permissions")
class PermissionApi {
  private static final String SHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final PermissionTable table;
  private final HttpLocaleResolver languages;
  private final NoteDeed note;

  PermissionApi(PermissionTable table, HttpLocaleResolver languages, NoteDeed note) {
    this.table = table;
    this.languages = languages;
    this.note = note;
  }

  /** All roles and permissions, each permission with the roles that carry it. */
  @Get("/permissions")
  PermissionView matrix(HttpRequest<?> request) {
    return table.view(language(request));
  }

  /** The matrix as comma-separated values: a row a permission, a column a role. */
  @Heavy
  @Get(value = "/permissions.csv", produces = "text/csv")
  HttpResponse<byte[]> csv(Actor actor, HttpRequest<?> request) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvSheet sheet = new CsvSheet(out)) {
      table.write(sheet, language(request));
    }
    return file(actor, out, "text/csv; charset=utf-8", "csv");
  }

  /** The matrix as a workbook: a row a permission, a column a role. */
  @Heavy
  @Get(value = "/permissions.xlsx", produces = SHEET)
  HttpResponse<byte[]> xlsx(Actor actor, HttpRequest<?> request) throws IOException {
    Locale language = language(request);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XlsxSheet sheet = new XlsxSheet(out, table.title(language))) {
      table.write(sheet, language);
    }
    return file(actor, out, SHEET, "xlsx");
  }

  private Locale language(HttpRequest<?> request) {
    return languages.resolveOrDefault(request);
  }

  private HttpResponse<byte[]> file(
      Actor actor, ByteArrayOutputStream content, String mediaType, String extension) {
    note.of(
        actor,
        AuditNote.of("EXPORT_PERMISSIONS", "PERMISSION", "*").with(Map.of("format", extension)));
    return HttpResponse.ok(content.toByteArray())
        .header(HttpHeaders.CONTENT_TYPE, mediaType)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"permissions.%s\"".formatted(extension));
  }
}
