package cn.jiangxin.web.inbox;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.oversight.alert.Alert;
import cn.jiangxin.oversight.alert.AlertDesk;
import cn.jiangxin.oversight.alert.AlertSearch;
import cn.jiangxin.oversight.alert.AlertSearch.Sort;
import cn.jiangxin.oversight.standing.Card;
import cn.jiangxin.oversight.standing.SharedPlaces;
import cn.jiangxin.oversight.standing.Standings;
import cn.jiangxin.policy.clause.Severity;
import cn.jiangxin.registry.AskedPlaces;
import cn.jiangxin.registry.ListStudios;
import cn.jiangxin.studio.Studios;
import cn.jiangxin.web.shell.PageLinks;
import cn.jiangxin.web.shell.Pages;
import cn.jiangxin.web.studio.Remedies;
import cn.jiangxin.web.words.Asked;
import cn.jiangxin.web.words.SortLinks;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The alerts, open and closed, each with the card of what is found now. */
@Hidden
@Controller("/alerts")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.READ_REGISTRY)
class AlertController {

  private static final String PATH = "/alerts";

  private final AlertDesk desk;
  private final Standings standings;
  private final SharedPlaces places;
  private final ListStudios list;
  private final Studios studios;
  private final AskedPlaces known;
  private final InboxTabs tabs;

  AlertController(
      AlertDesk desk,
      Standings standings,
      SharedPlaces places,
      ListStudios list,
      Studios studios,
      AskedPlaces known,
      InboxTabs tabs) {
    this.places = places;
    this.desk = desk;
    this.standings = standings;
    this.list = list;
    this.studios = studios;
    this.known = known;
    this.tabs = tabs;
  }

  @Get
  HttpResponse<?> list(Actor actor, HttpRequest<?> request) {
    Asked asked = new Asked(request);
    Scope scope = actor.scopeFor(Permission.READ_REGISTRY);
    AlertSearch search = search(asked);
    if (known.missing(search.organisation(), search.studio(), scope).isPresent()) {
      return HttpResponse.notFound();
    }
    Map<String, String> query =
        asked.query("closed", "severity", "clause", "organisation", "studio", "sort", "desc");
    Map<String, Object> model = tabs.of(actor);
    model.put("page", desk.list(search, scope));
    model.put("open", search.open());
    model.put("query", query);
    model.put("organisations", list.organisations(scope));
    model.put("links", new PageLinks(PATH, query));
    model.put("sorting", new SortLinks(PATH, query, search.sort().name(), search.descending()));
    return Pages.show("inbox/alerts", model);
  }

  private static AlertSearch search(Asked asked) {
    Sort sort = asked.choice("sort", Sort.class);
    boolean closed = asked.is("closed");
    Sort usual = closed ? Sort.DAY : Sort.SEVERITY;
    return new AlertSearch(
        !closed,
        asked.choice("severity", Severity.class),
        asked.text("clause"),
        asked.text("organisation"),
        asked.text("studio"),
        sort == null ? usual : sort,
        sort == null || asked.is("desc"),
        asked.page());
  }

  @Get("/{id}")
  HttpResponse<?> show(Actor actor, long id) {
    return desk.find(id, actor.scopeFor(Permission.READ_REGISTRY))
        .<HttpResponse<?>>map(alert -> Pages.show("inbox/alert", model(actor, alert)))
        .orElseGet(HttpResponse::notFound);
  }

  private Map<String, Object> model(Actor actor, Alert alert) {
    Map<String, Object> model = new HashMap<>();
    model.put("found", alert);
    Scope scope = actor.scopeFor(Permission.READ_REGISTRY);
    Optional<Card> found = standings.ofAlert(alert.id(), scope);
    found.ifPresent(card -> model.put("card", card));
    String studio = alert.studioCode();
    model.put("remedies", new Remedies(studio, places.of(studio, found.stream().toList(), scope)));
    model.put(
        "mayWrite",
        studios.find(alert.studioCode(), actor.scopeFor(Permission.WRITE_LEDGER)).isPresent());
    return model;
  }
}
