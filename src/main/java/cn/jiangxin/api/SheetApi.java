package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Heavy;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.ledger.sheet.DownloadSheet;
import cn.jiangxin.ledger.sheet.ReturnSheet;
import cn.jiangxin.ledger.sheet.ReturnSheet.Returned;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import io.swagger.v3.oas.annotations.tags.Tag;

/**
 * Ledgers as spreadsheets: activities, outcomes, projects, mentorships, members, in the caller's
 * language.
 */
@Controller("/api/v1/studios/{studio}/{ledger}")
@Tag(name = "Spreadsheets")
@Heavy
class SheetApi {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String CSV = "text/csv; charset=utf-8";

  private final DownloadSheet download;
  private final ReturnSheet returned;
  private final SheetUse use;
  private final HttpLocaleResolver languages;
  private final Answers answers;

  SheetApi(
      DownloadSheet download,
      ReturnSheet returned,
      SheetUse use,
      HttpLocaleResolver languages,
      Answers answers) {
    this.download = download;
    this.returned = returned;
    this.use = use;
    this.languages = languages;
    this.answers = answers;
  }

  /** What stands in the ledger, as a workbook. */
  @Get(value = "/ledger.xlsx", produces = "*/*")
  @Needs(Permission.READ_REGISTRY)
  HttpResponse<?> filled(
      Actor actor,
      @PathVariable String studio,
      @PathVariable String ledger,
      HttpRequest<?> request) {
    return file(actor, studio, ledger, true, true, request);
  }

  /** What stands in the ledger, as text (CSV). */
  @Get(value = "/ledger.csv", produces = "*/*")
  @Needs(Permission.READ_REGISTRY)
  HttpResponse<?> filledText(
      Actor actor,
      @PathVariable String studio,
      @PathVariable String ledger,
      HttpRequest<?> request) {
    return file(actor, studio, ledger, true, false, request);
  }

  /** An empty workbook to fill in. */
  @Get(value = "/template.xlsx", produces = "*/*")
  @Needs(Permission.READ_REGISTRY)
  HttpResponse<?> template(
      Actor actor,
      @PathVariable String studio,
      @PathVariable String ledger,
      HttpRequest<?> request) {
    return file(actor, studio, ledger, false, true, request);
  }

  /** An empty text file (CSV) to fill in. */
  @Get(value = "/template.csv", produces = "*/*")
  @Needs(Permission.READ_REGISTRY)
  HttpResponse<?> templateText(
      Actor actor,
      @PathVariable String studio,
      @PathVariable String ledger,
      HttpRequest<?> request) {
    return file(actor, studio, ledger, false, false, request);
  }

  /** The uploaded file with a column of remarks and, in a workbook, notes at the cells. */
  @Get(value = "/uploads/{id}/returned", produces = "*/*")
  @Needs(Permission.WRITE_LEDGER)
  HttpResponse<?> returned(
      Actor actor,
      @PathVariable String studio,
      @PathVariable String ledger,
      @PathVariable long id,
      HttpRequest<?> request) {
    return use.find(actor, studio, ledger, id)
        .<HttpResponse<?>>map(
            upload -> {
              Returned file =
                  returned.of(actor, studio, upload, languages.resolveOrDefault(request));
              return sent(file.content(), studio + "-" + ledger + "-remarks", file.workbook());
            })
        .orElseGet(answers::notFound);
  }

  private HttpResponse<?> file(
      Actor actor,
      String studio,
      String ledger,
      boolean filled,
      boolean workbook,
      HttpRequest<?> request) {
    String name = studio + "-" + ledger + (filled ? "" : "-template");
    return download
        .of(actor, studio, ledger, filled, workbook, languages.resolveOrDefault(request))
        .<HttpResponse<?>>map(content -> sent(content, name, workbook))
        .orElseGet(answers::notFound);
  }

  /** Codes of studios found in the register are of letters, digits and hyphens. */
  private static HttpResponse<?> sent(byte[] content, String name, boolean workbook) {
    String plain = name.replaceAll("[^A-Za-z0-9-]", "_") + (workbook ? ".xlsx" : ".csv");
    return HttpResponse.ok(content)
        .header(HttpHeaders.CONTENT_TYPE, workbook ? XLSX : CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + plain + "\"");
  }
}
