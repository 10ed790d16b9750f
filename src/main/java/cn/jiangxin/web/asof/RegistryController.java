package cn.jiangxin.web.asof;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.access.http.Heavy;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.oversight.asof.FindingFilter;
import cn.jiangxin.oversight.asof.RegistryCounts;
import cn.jiangxin.oversight.asof.RegistryOn;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.policy.facts.Days;
import cn.jiangxin.policy.finding.Verdict;
import cn.jiangxin.web.shell.Pages;
import cn.jiangxin.web.words.Asked;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The whole registry on any day, past or future. */
@Hidden
@Controller("/registry")
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.READ_REGISTRY)
class RegistryController {
  private static final int PAGE_SIZE = 50;
  private static final String ID = "\\d{1,18}";

  private final RegistryOn registry;
  private final BusinessClock clock;

  RegistryController(RegistryOn registry, BusinessClock clock) {
    this.registry = registry;
    this.clock = clock;
  }

  /** Judging all studios takes a while: nothing is counted until a day is asked for. */
  @Heavy
  @Get
  HttpResponse<?> counts(Actor actor, HttpRequest<?> request) {
    Asked asked = new Asked(request);
    Optional<LocalDate> day = day(asked);
    Map<String, Object> model = new HashMap<>();
    model.put("on", day.orElse(null));
    model.put("today", clock.today());
    model.put("unreadable", day.isEmpty() && asked.text("on") != null);
    model.put("counts", day.map(d -> counts(d, actor)).orElse(null));
    return Pages.show("asof/registry", model);
  }

  private RegistryCounts counts(LocalDate day, Actor actor) {
    return registry.counts(day, scope(actor));
  }

  @Heavy
  @Get("/studios")
  HttpResponse<?> studios(Actor actor, HttpRequest<?> request) {
    Asked asked = new Asked(request);
    return day(asked)
        .<HttpResponse<?>>map(day -> studios(actor, asked, day))
        .orElseGet(HttpResponse::notFound);
  }

  private HttpResponse<?> studios(Actor actor, Asked asked, LocalDate day) {
    FindingFilter filter =
        new FindingFilter(asked.text("clause"), asked.choice("verdict", Verdict.class));
    String after = asked.text("after");
    long id = after != null && after.matches(ID) ? Long.parseLong(after) : 0;
    Map<String, Object> model = new HashMap<>();
    model.put("on", day);
    model.put("today", clock.today());
    model.put("filter", filter);
    model.put("page", registry.studios(day, filter, id, PAGE_SIZE, scope(actor)));
    return Pages.show("asof/studios", model);
  }

  private static Optional<LocalDate> day(Asked asked) {
    return Optional.ofNullable(asked.text("on")).flatMap(Days::read);
  }

  private static Scope scope(Actor actor) {
    return actor.scopeFor(Permission.READ_REGISTRY);
  }
}
