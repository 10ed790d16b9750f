package cn.jiangxin.web.report;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.funding.Grants;
import cn.jiangxin.registry.ListStudios;
import cn.jiangxin.registry.StudioSearch;
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
import java.util.Map;

/** Where reports are chosen; the files themselves come from the JSON interface. */
@Hidden
@Controller("/reports")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.PRODUCE_REPORT)
class ReportController {

  private final ListStudios studios;
  private final Grants grants;

  ReportController(ListStudios studios, Grants grants) {
    this.studios = studios;
    this.grants = grants;
  }

  @Get
  HttpResponse<?> show(Actor actor, HttpRequest<?> request) {
    Asked asked = new Asked(request);
    Map<String, String> query = asked.query("q");
    StudioSearch search =
        new StudioSearch(
            asked.text("q"),
            null,
            null,
            null,
            null,
            false,
            StudioSearch.Sort.NAME,
            false,
            asked.page());
    return Pages.show(
        "report/reports",
        Map.of(
            "page",
            studios.list(search, actor.scopeFor(Permission.READ_REGISTRY)),
            "grants",
            grants.all(actor.scopeFor(Permission.READ_MONEY)),
            "query",
            query,
            "links",
            new PageLinks("/reports", query)));
  }
}
