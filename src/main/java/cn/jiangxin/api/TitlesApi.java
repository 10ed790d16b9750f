package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.assessment.Policies;
import cn.jiangxin.oversight.title.TitleBoard;
import cn.jiangxin.oversight.title.TitleBoards;
import cn.jiangxin.platform.BusinessClock;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;

/** The titles that a studio holds, each on its own clock. */
@Controller("/api/v1/studios/{studio}/titles")
@Needs(Permission.READ_REGISTRY)
@Tag(name = "Studios")
class TitlesApi {

  private final TitleBoards titles;
  private final Policies policies;
  private final BusinessClock clock;
  private final HttpLocaleResolver languages;
  private final Answers answers;

  TitlesApi(
      TitleBoards titles,
      Policies policies,
      BusinessClock clock,
      HttpLocaleResolver languages,
      Answers answers) {
    this.titles = titles;
    this.policies = policies;
    this.clock = clock;
    this.languages = languages;
    this.answers = answers;
  }

  /** The titles held today, and of each kind of duty that several of them ask for the strictest. */
  @Get
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TitlesView.class)))
  HttpResponse<?> held(Actor actor, HttpRequest<?> request, @PathVariable String studio) {
    Optional<TitleBoard> board = titles.of(studio, actor.scopeFor(Permission.READ_REGISTRY));
    return board.isPresent() ? HttpResponse.ok(view(request).of(board.get())) : answers.notFound();
  }

  private TitlesViews view(HttpRequest<?> request) {
    return new TitlesViews(
        policies.catalogue(), languages.resolveOrDefault(request), clock.today());
  }
}
