package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.oversight.search.Search;
import cn.jiangxin.oversight.search.SearchAnswer;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.function.Function;

/** Finding studios, people, entries and numbers. */
@Controller("/api/v1/search")
@Needs(Permission.READ_REGISTRY)
@Tag(name = "Studios")
class SearchApi {

  private final Search search;
  private final Answers answers;

  SearchApi(Search search, Answers answers) {
    this.search = search;
    this.answers = answers;
  }

  /**
   * What holds all words of {@code q}, up to 20 of each kind; money only for those who may see it.
   */
  @Get
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SearchAnswer.class)))
  @ApiResponse(
      responseCode = "422",
      description = "Nothing to search for",
      content = @Content(schema = @Schema(implementation = Problem.class)))
  HttpResponse<?> find(Actor actor, @QueryValue(defaultValue = "") String q) {
    return answers.of(search.of(actor, q), HttpStatus.OK, Function.identity());
  }
}
