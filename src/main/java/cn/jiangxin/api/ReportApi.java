package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Heavy;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.reporting.ProduceComplianceReport;
import cn.jiangxin.reporting.ProduceRollUp;
import cn.jiangxin.reporting.ProduceSpendingReport;
import cn.jiangxin.reporting.ProduceStudioFile;
import cn.jiangxin.reporting.ReportFile;
import cn.jiangxin.reporting.ReportFormat;
import cn.jiangxin.reporting.ReportRequest;
import cn.jiangxin.reporting.rollup.YearSpan;
import cn.jiangxin.shared.Result;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reports as files, PDF or XLSX, in the caller's language. */
@Controller("/api/v1/reports")
@Needs(Permission.PRODUCE_REPORT)
@Heavy
@Tag(name = "Reports")
class ReportApi {

  private final ProduceComplianceReport compliance;
  private final ProduceSpendingReport spending;
  private final ProduceRollUp rollUp;
  private final ProduceStudioFile studioFile;
  private final HttpLocaleResolver languages;
  private final BusinessClock clock;
  private final Answers answers;

  ReportApi(
      ProduceComplianceReport compliance,
      ProduceSpendingReport spending,
      ProduceRollUp rollUp,
      ProduceStudioFile studioFile,
      HttpLocaleResolver languages,
      BusinessClock clock,
      Answers answers) {
    this.compliance = compliance;
    this.spending = spending;
    this.rollUp = rollUp;
    this.studioFile = studioFile;
    this.languages = languages;
    this.clock = clock;
    this.answers = answers;
  }

  /** The compliance report of one studio, or of everything the caller may see. */
  @Get(value = "/compliance", produces = "*/*")
  HttpResponse<?> compliance(
      Actor actor,
      HttpRequest<?> request,
      @Nullable @QueryValue String studio,
      @QueryValue(defaultValue = "PDF") ReportFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return file(compliance.of(asked(request, studio, format), actor, out), out);
  }

  /** The spending report of one grant, or of everything the caller may see. */
  @Get(value = "/spending", produces = "*/*")
  HttpResponse<?> spending(
      Actor actor,
      HttpRequest<?> request,
      @Nullable @QueryValue String grant,
      @QueryValue(defaultValue = "PDF") ReportFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return file(spending.of(asked(request, grant, format), actor, out), out);
  }

  /**
   * What the studios of a unit did in a calendar year, or those of every unit the caller sees.
   *
   * @param unit code of the unit; null: every one
   * @param year one of this and the last ten; null: the present one
   */
  @Get(value = "/roll-up", produces = "*/*")
  HttpResponse<?> rollUp(
      Actor actor,
      HttpRequest<?> request,
      @Nullable @QueryValue String unit,
      @Nullable @QueryValue Integer year,
      @QueryValue(defaultValue = "PDF") ReportFormat format) {
    return YearSpan.asked(year, clock.today())
        .fold(
            span -> {
              ByteArrayOutputStream out = new ByteArrayOutputStream();
              return file(rollUp.of(asked(request, unit, format), span, actor, out), out);
            },
            reasons -> answers.refused(HttpStatus.UNPROCESSABLE_ENTITY, reasons));
  }

  /**
   * The file of one studio as PDF: identity, titles, members, ledgers, reviews, open duties, and
   * money for those who may see it.
   *
   * @param on what happened later is left out; today unless another day is asked for
   */
  @Get(value = "/studio-file", produces = "*/*")
  HttpResponse<?> studioFile(
      Actor actor,
      HttpRequest<?> request,
      @QueryValue String studio,
      @Nullable @QueryValue LocalDate on) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportRequest asked = asked(request, studio, ReportFormat.PDF);
    LocalDate day = Objects.requireNonNullElse(on, clock.today());
    return file(studioFile.of(asked, day, actor, out), out);
  }

  private ReportRequest asked(HttpRequest<?> request, @Nullable String code, ReportFormat format) {
    return new ReportRequest(code, format, languages.resolveOrDefault(request), clock.today());
  }

  private HttpResponse<?> file(Result<ReportFile> result, ByteArrayOutputStream content) {
    if (result instanceof Result.Done<ReportFile> done) {
      ReportFile file = done.value();
      return HttpResponse.ok(content.toByteArray())
          .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
          .header(HttpHeaders.CONTENT_DISPOSITION, file.contentDisposition());
    }
    return answers.notFound();
  }
}
