package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.oversight.deadline.Deadline;
import cn.jiangxin.oversight.deadline.Deadlines;
import cn.jiangxin.oversight.standing.Card;
import cn.jiangxin.oversight.standing.Standings;
import cn.jiangxin.policy.finding.Verdict;
import cn.jiangxin.registry.ListStudios;
import cn.jiangxin.registry.ShowStudio;
import cn.jiangxin.registry.StudioProfile;
import cn.jiangxin.registry.StudioSearch;
import cn.jiangxin.registry.StudioSearch.Found;
import cn.jiangxin.registry.StudioSearch.Sort;
import cn.jiangxin.registry.StudioSearch.State;
import cn.jiangxin.shared.Page;
import cn.jiangxin.shared.Result.Reason;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Studios, their standing and their deadlines; what the caller may not see is not there. */
@Controller("/api/v1/studios")
@Needs(Permission.READ_REGISTRY)
@Tag(name = "Studios")
class StudioApi {

  private final ListStudios list;
  private final ShowStudio show;
  private final Standings standings;
  private final Deadlines deadlines;
  private final KnownClauses clauses;
  private final KnownPlaces places;
  private final Answers answers;

  StudioApi(
      ListStudios list,
      ShowStudio show,
      Standings standings,
      Deadlines deadlines,
      KnownClauses clauses,
      KnownPlaces places,
      Answers answers) {
    this.list = list;
    this.show = show;
    this.standings = standings;
    this.deadlines = deadlines;
    this.clauses = clauses;
    this.places = places;
    this.answers = answers;
  }

  /** A page of the studios, searched, filtered and sorted. */
  @Get
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Page.class)))
  HttpResponse<?> list(
      Actor actor,
      @Nullable @QueryValue String q,
      @Nullable @QueryValue String organisation,
      @Nullable @QueryValue String type,
      @Nullable @QueryValue String level,
      @Nullable @QueryValue State state,
      @QueryValue(defaultValue = "false") boolean alerts,
      @Nullable @QueryValue String clause,
      @Nullable @QueryValue Verdict verdict,
      @QueryValue(defaultValue = "CODE") Sort sort,
      @QueryValue(defaultValue = "false") boolean descending,
      @QueryValue(defaultValue = "1") int page) {
    if ((clause == null) != (verdict == null)) {
      return answers.refused(
          HttpStatus.BAD_REQUEST,
          List.of(Reason.at(clause == null ? "clause" : "verdict", "registry.check.required")));
    }
    Found found = clause == null || verdict == null ? null : new Found(clause, verdict.name());
    StudioSearch search =
        new StudioSearch(
            q, organisation, type, level, state, alerts, sort, descending, page, found);
    return places.asking(
        actor,
        organisation,
        null,
        () -> clauses.asking(clause, () -> HttpResponse.ok(list.list(search, scope(actor)))));
  }

  /** What the register says of one studio today. */
  @Get("/{studio}")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = StudioProfile.class)))
  HttpResponse<?> show(Actor actor, @PathVariable String studio) {
    Optional<StudioProfile> profile = show.find(studio, scope(actor));
    return profile.isPresent() ? HttpResponse.ok(profile.get()) : answers.notFound();
  }

  /** The stored findings of the studio and its boosted projects. */
  @Get("/{studio}/findings")
  @ApiResponse(
      responseCode = "200",
      content = @Content(array = @ArraySchema(schema = @Schema(implementation = Card.class))))
  HttpResponse<?> findings(Actor actor, @PathVariable String studio) {
    return seen(actor, studio)
        ? HttpResponse.ok(standings.of(studio, scope(actor)).cards())
        : answers.notFound();
  }

  /** The deadlines that lie ahead of the studio, soonest first. */
  @Get("/{studio}/deadlines")
  @ApiResponse(
      responseCode = "200",
      content = @Content(array = @ArraySchema(schema = @Schema(implementation = Deadline.class))))
  HttpResponse<?> deadlines(Actor actor, @PathVariable String studio) {
    List<Deadline> found = deadlines.ofStudio(studio, scope(actor));
    return seen(actor, studio) ? HttpResponse.ok(found) : answers.notFound();
  }

  private boolean seen(Actor actor, String studio) {
    return show.find(studio, scope(actor)).isPresent();
  }

  private static Scope scope(Actor actor) {
    return actor.scopeFor(Permission.READ_REGISTRY);
  }
}
