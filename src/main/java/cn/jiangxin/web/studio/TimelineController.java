package cn.jiangxin.web.studio;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.oversight.timeline.Area;
import cn.jiangxin.oversight.timeline.Happening;
import cn.jiangxin.oversight.timeline.Timeline;
import cn.jiangxin.shared.Page;
import cn.jiangxin.web.shell.PageLinks;
import cn.jiangxin.web.words.Asked;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that happened to one studio, in one line of time. */
@Hidden
@Controller("/studios/{code}/timeline")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.READ_REGISTRY)
class TimelineController {

  /** Where the words for the codes of a kind stand, if not with the policies. */
  private static final Map<String, String> PREFIXES =
      Map.of(
          "ACTIVITY", "ledger.activity",
          "OUTCOME", "ledger.outcome",
          "PROJECT", "ledger.projectKind",
          "SPENDING", "funding.category",
          "IRREGULAR", "funding.category",
          "LEFT", "ledger.leaveReason",
          "LEADER_LEFT", "ledger.leaveReason",
          "ENDED", "registry.end",
          "SANCTION", "registry.sanction",
          "OPENED", "web.verdict");

  private final StudioPages pages;
  private final Timeline timeline;

  TimelineController(StudioPages pages, Timeline timeline) {
    this.pages = pages;
    this.timeline = timeline;
  }

  @Get
  HttpResponse<?> show(Actor actor, String code, HttpRequest<?> request) {
    Asked asked = new Asked(request);
    Set<Area> wanted =
        Optional.ofNullable(asked.choice("area", Area.class)).map(Set::of).orElse(Set.of());
    List<Integer> years = timeline.years(actor, code);
    int year =
        years.stream()
            .filter(one -> String.valueOf(one).equals(asked.text("year")))
            .findFirst()
            .orElse(0);
    Optional<Page<Happening>> page = timeline.of(actor, code, wanted, year, asked.page());
    if (page.isEmpty()) {
      return HttpResponse.notFound();
    }
    Map<String, String> query = asked.query("area", "year");
    return pages.show(
        actor,
        code,
        "studio/timeline",
        (profile, standing) ->
            Map.of(
                "page",
                page.get(),
                "areas",
                List.of(Area.values()),
                "prefixes",
                PREFIXES,
                "years",
                years,
                "query",
                query,
                "links",
                new PageLinks("/studios/" + profile.studio().code() + "/timeline", query)));
  }
}
