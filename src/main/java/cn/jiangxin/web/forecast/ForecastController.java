package cn.jiangxin.web.forecast;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.access.http.Heavy;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.oversight.forecast.Coming;
import cn.jiangxin.oversight.forecast.Forecast;
import cn.jiangxin.oversight.forecast.Outlook;
import cn.jiangxin.registry.AskedPlaces;
import cn.jiangxin.registry.ListStudios;
import cn.jiangxin.shared.Page;
import cn.jiangxin.shared.Result;
import cn.jiangxin.web.shell.PageLinks;
import cn.jiangxin.web.shell.Pages;
import cn.jiangxin.web.words.Asked;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What lies ahead, month by month. */
@Hidden
@Controller("/forecast")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.READ_REGISTRY)
class ForecastController {
  private static final List<Integer> MONTHS = List.of(3, 12, 24);
  private static final int USUAL = 12;
  private static final int PAGE_SIZE = 100;

  private final Forecast forecast;
  private final ListStudios studios;
  private final AskedPlaces places;

  ForecastController(Forecast forecast, ListStudios studios, AskedPlaces places) {
    this.forecast = forecast;
    this.studios = studios;
    this.places = places;
  }

  @Heavy
  @Get
  HttpResponse<?> show(Actor actor, HttpRequest<?> request) {
    Asked asked = new Asked(request);
    Scope scope = actor.scopeFor(Permission.READ_REGISTRY);
    if (places.missing(asked.text("organisation"), asked.text("studio"), scope).isPresent()) {
      return HttpResponse.notFound();
    }
    int months =
        MONTHS.stream()
            .filter(choice -> choice.toString().equals(asked.text("months")))
            .findFirst()
            .orElse(USUAL);
    Result<Outlook> outlook =
        forecast.of(months, asked.text("studio"), asked.text("organisation"), scope);
    return outlook instanceof Result.Done<Outlook> done
        ? page(done.value(), months, asked, scope)
        : HttpResponse.notFound();
  }

  private HttpResponse<?> page(Outlook outlook, int months, Asked asked, Scope scope) {
    List<Coming> events = outlook.events();
    int number = Page.within(asked.page(), PAGE_SIZE, events.size());
    List<Coming> shown = events.stream().skip((number - 1L) * PAGE_SIZE).limit(PAGE_SIZE).toList();
    Map<String, String> query = asked.query("studio", "organisation");
    query.put("months", String.valueOf(months));
    Map<String, Object> model = new HashMap<>();
    model.put("outlook", outlook);
    model.put("page", new Page<>(shown, number, PAGE_SIZE, events.size()));
    model.put("byMonth", byMonth(shown));
    model.put("months", months);
    model.put("choices", MONTHS);
    model.put("query", query);
    model.put("organisations", studios.organisations(scope));
    model.put("links", new PageLinks("/forecast", query));
    return Pages.show("forecast/forecast", model);
  }

  private static Map<YearMonth, List<Coming>> byMonth(List<Coming> events) {
    return events.stream()
        .collect(
            Collectors.groupingBy(
                event -> YearMonth.from(event.on()), TreeMap::new, Collectors.toList()));
  }
}
