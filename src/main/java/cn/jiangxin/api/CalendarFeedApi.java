package cn.jiangxin.api;

import cn.jiangxin.access.CalendarFeeds;
import cn.jiangxin.access.CalendarFeeds.Reader;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;

/**
 * A person's deadlines for calendar programs, which cannot sign in: the key in the address is the
 * proof.
 */
@Hidden
@Controller("/calendar/feed")
@Secured(SecurityRule.IS_ANONYMOUS)
class CalendarFeedApi {
  private final CalendarFeeds feeds;
  private final DeadlineCalendar calendar;

  CalendarFeedApi(CalendarFeeds feeds, DeadlineCalendar calendar) {
    this.feeds = feeds;
    this.calendar = calendar;
  }

  /** The calendar (RFC 5545); 404 when the address has been taken back. */
  @Get(value = "/{key}.ics", produces = "*/*")
  HttpResponse<?> read(String key) {
    Optional<Reader> reader = feeds.read(key);
    return reader.isEmpty() ? HttpResponse.notFound() : file(reader.get());
  }

  private MutableHttpResponse<?> file(Reader reader) {
    return HttpResponse.ok(calendar.write(reader))
        .header(HttpHeaders.CONTENT_TYPE, "text/calendar; charset=utf-8")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"jiangxin.ics\"");
  }
}
