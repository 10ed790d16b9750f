package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.NoteDeed;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Heavy;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.oversight.forecast.Coming;
import cn.jiangxin.oversight.forecast.Forecast;
import cn.jiangxin.oversight.forecast.Outlook;
import cn.jiangxin.shared.Page;
import cn.jiangxin.shared.Result;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What falls due and what will break if nothing happens. */
@Controller("/api/v1")
@Needs(Permission.READ_REGISTRY)
@Tag(name = "Forecast")
class ForecastApi {

  private static final String MONTHS = "12";
  private static final int PAGE_SIZE = 200;

  private final Forecast forecast;
  private final CalendarWriter calendar;
  private final HttpLocaleResolver languages;
  private final KnownPlaces places;
  private final Answers answers;
  private final NoteDeed note;

  ForecastApi(
      Forecast forecast,
      CalendarWriter calendar,
      HttpLocaleResolver languages,
      KnownPlaces places,
      Answers answers,
      NoteDeed note) {
    this.forecast = forecast;
    this.calendar = calendar;
    this.languages = languages;
    this.places = places;
    this.answers = answers;
    this.note = note;
  }

  /**
   * A page of what lies ahead.
   *
   * @param from today
   * @param until last day that was looked at
   * @param studios how many studios were judged
   * @param events by day, then by studio, those of this page
   * @param number of the page, from 1
   * @param size events a page
   * @param total events in all
   */
  @Serdeable
  record OutlookPage(
      LocalDate from,
      LocalDate until,
      int studios,
      List<Coming> events,
      int number,
      int size,
      int total) {

    static OutlookPage of(Outlook outlook, int wanted) {
      List<Coming> all = outlook.events();
      int number = Page.within(wanted, PAGE_SIZE, all.size());
      return new OutlookPage(
          outlook.from(),
          outlook.until(),
          outlook.studios(),
          all.stream().skip((number - 1L) * PAGE_SIZE).limit(PAGE_SIZE).toList(),
          number,
          PAGE_SIZE,
          all.size());
    }
  }

  /** The next 1 to 24 months of one studio, of a unit or union, or of all the caller may see. */
  @Heavy
  @Get("/forecast")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OutlookPage.class)))
  HttpResponse<?> forecast(
      Actor actor,
      @QueryValue(defaultValue = MONTHS) int months,
      @Nullable @QueryValue String studio,
      @Nullable @QueryValue String organisation,
      @QueryValue(defaultValue = "1") int page) {
    return places.asking(
        actor,
        organisation,
        studio,
        () ->
            answers.of(
                outlook(actor, months, studio, organisation),
                HttpStatus.OK,
                found -> OutlookPage.of(found, page)));
  }

  /** The whole of it as a calendar (RFC 5545) of whole days. */
  @Heavy
  @Get(value = "/forecast.ics", produces = "*/*")
  HttpResponse<?> calendar(
      Actor actor,
      HttpRequest<?> request,
      @QueryValue(defaultValue = MONTHS) int months,
      @Nullable @QueryValue String studio,
      @Nullable @QueryValue String organisation) {
    return places.asking(
        actor, organisation, studio, () -> file(actor, request, months, studio, organisation));
  }

  private HttpResponse<?> file(
      Actor actor,
      HttpRequest<?> request,
      int months,
      @Nullable String studio,
      @Nullable String organisation) {
    Result<Outlook> outlook = outlook(actor, months, studio, organisation);
    if (outlook instanceof Result.Done<Outlook> done) {
      note.of(actor, exported(months, studio, organisation));
      byte[] text = calendar.write(done.value(), languages.resolveOrDefault(request));
      return HttpResponse.ok(text)
          .header(HttpHeaders.CONTENT_TYPE, "text/calendar; charset=utf-8")
          .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"forecast.ics\"");
    }
    return answers.of(outlook, HttpStatus.OK, Function.identity());
  }

  private static AuditNote exported(
      int months, @Nullable String studio, @Nullable String organisation) {
    String subject = studio != null ? studio : organisation;
    return AuditNote.of("EXPORT_CALENDAR", "FORECAST", subject == null ? "*" : subject)
        .with(Map.of("months", months));
  }

  private Result<Outlook> outlook(
      Actor actor, int months, @Nullable String studio, @Nullable String organisation) {
    return forecast.of(months, studio, organisation, actor.scopeFor(Permission.READ_REGISTRY));
  }
}
