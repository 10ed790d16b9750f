package cn.jiangxin.web.asof;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.oversight.standing.CardsOn;
import cn.jiangxin.oversight.standing.SharedPlaces;
import cn.jiangxin.oversight.standing.Standing;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.policy.facts.Days;
import cn.jiangxin.web.shell.Pages;
import cn.jiangxin.web.studio.Remedies;
import cn.jiangxin.web.studio.StudioPages;
import cn.jiangxin.web.words.Asked;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One studio on any day, past or future. */
@Hidden
@Controller("/studios/{code}/standing")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.READ_REGISTRY)
class StudioOnController {

  private final CardsOn cards;
  private final SharedPlaces places;
  private final StudioPages pages;
  private final BusinessClock clock;

  StudioOnController(CardsOn cards, SharedPlaces places, StudioPages pages, BusinessClock clock) {
    this.cards = cards;
    this.places = places;
    this.pages = pages;
    this.clock = clock;
  }

  @Get
  HttpResponse<?> on(Actor actor, @PathVariable String code, HttpRequest<?> request) {
    LocalDate day =
        Optional.ofNullable(new Asked(request).text("on"))
            .flatMap(Days::read)
            .orElse(clock.today());
    Scope scope = actor.scopeFor(Permission.READ_REGISTRY);
    return pages
        .head(actor, code)
        .flatMap(
            head ->
                cards.of(code, day, scope).map(standing -> page(head, code, day, standing, scope)))
        .orElseGet(HttpResponse::notFound);
  }

  private HttpResponse<?> page(
      Map<String, ?> head, String code, LocalDate day, Standing standing, Scope scope) {
    Map<String, Object> model = new HashMap<>(head);
    model.put("then", standing);
    model.put("on", day);
    model.put("today", clock.today());
    model.put("remedies", new Remedies(code, places.of(code, standing.cards(), scope)));
    return Pages.show("asof/studio", model);
  }
}
