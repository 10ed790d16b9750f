package cn.jiangxin.web.report;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.reporting.rollup.RollUpYear;
import cn.jiangxin.reporting.rollup.UnitYear;
import cn.jiangxin.reporting.rollup.YearSpan;
import cn.jiangxin.shared.Page;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The annual roll-up: of one unit, or of each unit below a union (BDA-22.2). */
@Hidden
@Controller
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.PRODUCE_REPORT)
class RollUpController {

  private final RollUpYear rollUp;
  private final BusinessClock clock;

  RollUpController(RollUpYear rollUp, BusinessClock clock) {
    this.rollUp = rollUp;
    this.clock = clock;
  }

  /** Whoever sees one unit only is led to it. */
  @Get("/roll-up")
  HttpResponse<?> units(Actor actor, HttpRequest<?> request) {
    Asked asked = new Asked(request);
    YearSpan span = span(asked);
    Page<UnitYear> page = rollUp.units(span, asked.page(), actor);
    return page.total() == 1
        ? Pages.go(address(page.items().get(0).code()) + "?year=" + span.year())
        : Pages.show("report/roll-up", units(span, page));
  }

  private Map<String, Object> units(YearSpan span, Page<UnitYear> page) {
    List<YearLine> lines =
        page.items().stream().map(unit -> YearLine.of(unit, span.year())).toList();
    Map<String, Object> model = model(span, "/roll-up", "/api/v1/reports/roll-up?");
    model.put("page", page);
    model.put("links", new PageLinks("/roll-up", Map.of("year", String.valueOf(span.year()))));
    model.put("lines", lines);
    model.put("total", YearLine.total(UnitYear.total(page.items()), lines));
    return model;
  }

  @Get("/units/{code}/roll-up")
  HttpResponse<?> unit(Actor actor, String code, HttpRequest<?> request) {
    YearSpan span = span(new Asked(request));
    return rollUp
        .unit(code, span, actor)
        .<HttpResponse<?>>map(unit -> Pages.show("report/roll-up-unit", unit(span, unit)))
        .orElseGet(HttpResponse::notFound);
  }

  private Map<String, Object> unit(YearSpan span, UnitYear unit) {
    List<YearLine> lines = unit.studios().stream().map(YearLine::of).toList();
    Map<String, Object> model =
        model(span, address(unit.code()), "/api/v1/reports/roll-up?unit=" + unit.code() + "&");
    model.put("unit", unit);
    model.put("lines", lines);
    model.put("total", YearLine.total(unit.total(), lines));
    return model;
  }

  private Map<String, Object> model(YearSpan span, String path, String file) {
    Map<String, Object> model = new HashMap<>();
    model.put("span", span);
    model.put("years", YearSpan.years(clock.today()));
    model.put("path", path);
    model.put("file", file + "year=" + span.year() + "&format=");
    return model;
  }

  private YearSpan span(Asked asked) {
    String year = Objects.requireNonNullElse(asked.text("year"), "");
    return YearSpan.of(year.matches("\\d{4}") ? Integer.parseInt(year) : 0, clock.today());
  }

  private static String address(String unit) {
    return "/units/" + unit + "/roll-up";
  }
}
