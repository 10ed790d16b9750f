package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.oversight.alert.AlertDesk;
import cn.jiangxin.oversight.alert.AlertSearch;
import cn.jiangxin.oversight.alert.AlertSearch.Sort;
import cn.jiangxin.oversight.deadline.Deadline;
import cn.jiangxin.oversight.deadline.Deadlines;
import cn.jiangxin.policy.clause.Severity;
import cn.jiangxin.shared.Page;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Alerts and deadlines over everything the caller may see. */
@Controller("/api/v1")
@Needs(Permission.READ_REGISTRY)
@Tag(name = "Alerts")
class AlertApi {

  private final AlertDesk desk;
  private final Deadlines deadlines;
  private final KnownClauses clauses;
  private final KnownPlaces places;

  AlertApi(AlertDesk desk, Deadlines deadlines, KnownClauses clauses, KnownPlaces places) {
    this.desk = desk;
    this.deadlines = deadlines;
    this.clauses = clauses;
    this.places = places;
  }

  /** A page of the alerts, open ones unless closed ones are asked for. */
  @Get("/alerts")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Page.class)))
  HttpResponse<?> alerts(
      Actor actor,
      @QueryValue(defaultValue = "true") boolean open,
      @Nullable @QueryValue Severity severity,
      @Nullable @QueryValue String clause,
      @Nullable @QueryValue String organisation,
      @Nullable @QueryValue String studio,
      @QueryValue(defaultValue = "SEVERITY") Sort sort,
      @QueryValue(defaultValue = "true") boolean descending,
      @QueryValue(defaultValue = "1") int page) {
    AlertSearch search =
        new AlertSearch(open, severity, clause, organisation, studio, sort, descending, page);
    return places.asking(
        actor,
        organisation,
        studio,
        () ->
            clauses.asking(
                clause,
                () ->
                    HttpResponse.ok(desk.list(search, actor.scopeFor(Permission.READ_REGISTRY)))));
  }

  /** A page of what falls due in the next days, soonest first. */
  @Get("/deadlines")
  Page<Deadline> deadlines(
      Actor actor,
      @QueryValue(defaultValue = "90") int days,
      @QueryValue(defaultValue = "1") int page) {
    return deadlines.within(days, page, actor.scopeFor(Permission.READ_REGISTRY));
  }
}
