package cn.jiangxin.web.studio;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.policy.subject.StudioType;
import cn.jiangxin.registry.AskedPlaces;
import cn.jiangxin.registry.CountStudios;
import cn.jiangxin.registry.ListStudios;
import cn.jiangxin.registry.StudioSearch;
import cn.jiangxin.registry.StudioSearch.Found;
import cn.jiangxin.registry.StudioSearch.Sort;
import cn.jiangxin.registry.StudioSearch.State;
import cn.jiangxin.registry.change.PackCodes;
import cn.jiangxin.web.shell.PageLinks;
import cn.jiangxin.web.shell.Pages;
import cn.jiangxin.web.words.Asked;
import cn.jiangxin.web.words.SortLinks;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The list of studios. */
@Hidden
@Controller("/studios")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.READ_REGISTRY)
class StudioListController {

  private static final String PATH = "/studios";

  private final ListStudios list;
  private final CountStudios count;
  private final PackCodes codes;
  private final AskedPlaces places;

  StudioListController(ListStudios list, CountStudios count, PackCodes codes, AskedPlaces places) {
    this.list = list;
    this.count = count;
    this.codes = codes;
    this.places = places;
  }

  @Get
  HttpResponse<?> list(Actor actor, HttpRequest<?> request) {
    Asked asked = new Asked(request);
    Scope scope = actor.scopeFor(Permission.READ_REGISTRY);
    StudioSearch search = search(asked);
    if (places.missing(search.organisation(), null, scope).isPresent()) {
      return HttpResponse.notFound();
    }
    Map<String, String> query =
        asked.query(
            "q",
            "organisation",
            "type",
            "level",
            "state",
            "alerts",
            "clause",
            "verdict",
            "sort",
            "desc");
    return Pages.show(
        "studio/list",
        Map.of(
            "page",
            list.list(search, scope),
            "counts",
            count.all(scope),
            "organisations",
            list.organisations(scope),
            "types",
            Arrays.stream(StudioType.values()).map(Enum::name).toList(),
            "levels",
            codes.levels(),
            "query",
            query,
            "links",
            new PageLinks(PATH, query),
            "sorting",
            new SortLinks(PATH, query, search.sort().name(), search.descending())));
  }

  private static StudioSearch search(Asked asked) {
    return new StudioSearch(
        asked.text("q"),
        asked.text("organisation"),
        asked.text("type"),
        asked.text("level"),
        asked.choice("state", State.class),
        asked.is("alerts"),
        asked.choice("sort", Sort.class, Sort.CODE),
        asked.is("desc"),
        asked.page(),
        found(asked.text("clause"), asked.text("verdict")));
  }

  private static @Nullable Found found(@Nullable String clause, @Nullable String verdict) {
    return clause == null || verdict == null ? null : new Found(clause, verdict);
  }
}
