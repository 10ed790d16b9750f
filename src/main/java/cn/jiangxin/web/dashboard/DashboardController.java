package cn.jiangxin.web.dashboard;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Role;
import cn.jiangxin.access.Scope;
import cn.jiangxin.oversight.alert.AlertCounts;
import cn.jiangxin.oversight.alert.AlertDesk;
import cn.jiangxin.oversight.alert.AlertSearch;
import cn.jiangxin.oversight.deadline.Deadlines;
import cn.jiangxin.oversight.reminder.Reminders;
import cn.jiangxin.oversight.standing.Standings;
import cn.jiangxin.registry.CountStudios;
import cn.jiangxin.web.shell.Home;
import cn.jiangxin.web.shell.Pages;
import cn.jiangxin.web.words.Words;
import cn.jiangxin.web.words.WordsFactory;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The first page, as the person's roles want it. */
@Hidden
@Controller(Home.ROOT)
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class DashboardController {

  /** How far ahead a union looks. */
  private static final int DAYS_AHEAD = 90;

  /** Who looks at studios of their own, not at a district. */
  private static final Set<Role> OF_A_STUDIO = Set.of(Role.STUDIO_LEADER, Role.STUDIO_MEMBER);

  private static final int MOST_LINES = 6;

  private final CountStudios studios;
  private final AlertDesk alerts;
  private final Deadlines deadlines;
  private final Standings standings;
  private final Reminders reminders;
  private final LeaderBoards boards;
  private final DistrictCharts charts;
  private final WordsFactory words;

  DashboardController(
      CountStudios studios,
      AlertDesk alerts,
      Deadlines deadlines,
      Standings standings,
      Reminders reminders,
      LeaderBoards boards,
      DistrictCharts charts,
      WordsFactory words) {
    this.studios = studios;
    this.alerts = alerts;
    this.deadlines = deadlines;
    this.standings = standings;
    this.reminders = reminders;
    this.boards = boards;
    this.charts = charts;
    this.words = words;
  }

  @Get
  HttpResponse<?> first(Actor actor, HttpRequest<?> request) {
    if (!actor.may(Permission.READ_REGISTRY)) {
      return Pages.go(Home.of(actor));
    }
    return OF_A_STUDIO.containsAll(actor.roles()) ? leader(actor) : union(actor, words.of(request));
  }

  private HttpResponse<?> leader(Actor actor) {
    return Pages.show(
        "dashboard/leader", Map.of("boards", boards.of(actor), "unread", reminders.unread(actor)));
  }

  private HttpResponse<?> union(Actor actor, Words inWords) {
    Scope scope = actor.scopeFor(Permission.READ_REGISTRY);
    AlertCounts counts = alerts.counts(scope);
    Map<String, Object> model = new HashMap<>();
    model.put("studios", studios.all(scope));
    model.put("counts", counts);
    model.put(
        "worst", alerts.list(AlertSearch.OPEN, scope).items().stream().limit(MOST_LINES).toList());
    model.put("days", DAYS_AHEAD);
    model.put("due", deadlines.countWithin(DAYS_AHEAD, scope));
    model.put(
        "deadlines",
        deadlines.within(DAYS_AHEAD, 1, scope).items().stream().limit(MOST_LINES).toList());
    model.put("entitlements", standings.money(MOST_LINES, scope));
    model.put("unread", reminders.unread(actor));
    model.put("charts", charts.of(scope, counts, inWords));
    return Pages.show("dashboard/union", model);
  }
}
