package cn.jiangxin.web.inbox;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.CalendarFeeds;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.access.http.InPerson;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.access.http.Origin;
import cn.jiangxin.oversight.deadline.Deadlines;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Typed;
import cn.jiangxin.web.shell.Flash;
import cn.jiangxin.web.shell.PageLinks;
import cn.jiangxin.web.shell.Pages;
import cn.jiangxin.web.words.Asked;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The deadlines of a month, and the private address for calendar programs. */
@Hidden
@Controller("/calendar")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.READ_REGISTRY)
class CalendarController {
  private static final String PATH = "/calendar";

  private final Deadlines deadlines;
  private final CalendarFeeds feeds;
  private final InboxTabs tabs;
  private final BusinessClock clock;
  private final HttpLocaleResolver languages;

  CalendarController(
      Deadlines deadlines,
      CalendarFeeds feeds,
      InboxTabs tabs,
      BusinessClock clock,
      HttpLocaleResolver languages) {
    this.deadlines = deadlines;
    this.feeds = feeds;
    this.tabs = tabs;
    this.clock = clock;
    this.languages = languages;
  }

  @Get
  HttpResponse<?> show(Actor actor, HttpRequest<?> request) {
    Asked asked = new Asked(request);
    LocalDate day = day(asked.text("day"));
    YearMonth month = day == null ? month(asked.text("month")) : YearMonth.from(day);
    Scope scope = actor.scopeFor(Permission.READ_REGISTRY);
    Map<String, Object> model = tabs.of(actor);
    model.put("grid", CalendarGrid.of(month, deadlines.countByDay(month, scope)));
    model.put("today", clock.today());
    model.put("chosen", Optional.ofNullable(day));
    model.put(
        "page",
        day == null
            ? deadlines.in(month, asked.page(), scope)
            : deadlines.on(day, asked.page(), scope));
    model.put("links", new PageLinks(PATH, query(month, day)));
    model.put("feedSince", feeds.madeAt(actor));
    return Pages.show("inbox/calendar", model);
  }

  @Post("/feed")
  @InPerson
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> make(Actor actor, HttpRequest<?> request) {
    return feeds
        .make(actor, languages.resolveOrDefault(request))
        .fold(
            key -> Pages.show("inbox/calendar-feed", Map.of("address", address(request, key))),
            reasons -> Pages.go(PATH));
  }

  @Post("/feed/revoke")
  @InPerson
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> revoke(Actor actor) {
    feeds.revoke(actor);
    return Pages.done(PATH, Flash.success("desk.calendar.feed.revoked"));
  }

  private static Map<String, String> query(YearMonth month, @Nullable LocalDate day) {
    return day == null ? Map.of("month", month.toString()) : Map.of("day", day.toString());
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    try {
      LocalDate day = text == null ? null : LocalDate.parse(text);
      return Typed.isOfOurTimes(day) ? day : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private YearMonth month(@Nullable String text) {
    try {
      YearMonth month = YearMonth.parse(text == null ? "" : text);
      return Typed.isOfOurTimes(month.getYear()) ? month : YearMonth.from(clock.today());
    } catch (DateTimeException e) {
      return YearMonth.from(clock.today());
    }
  }

  /** The whole address, as the person's own request has reached the service. */
  private static String address(HttpRequest<?> request, String key) {
    String host = Objects.requireNonNullElse(request.getHeaders().get(HttpHeaders.HOST), "");
    String scheme = Origin.of(request).secure() ? "https" : "http";
    return scheme + "://" + host + PATH + "/feed/" + key + ".ics";
  }
}
