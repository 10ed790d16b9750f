package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.oversight.timeline.Area;
import cn.jiangxin.oversight.timeline.Timeline;
import cn.jiangxin.shared.Page;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that happened to one studio. */
@Controller("/api/v1/studios/{studio}/timeline")
@Needs(Permission.READ_REGISTRY)
@Tag(name = "Studios")
class TimelineApi {

  private final Timeline timeline;
  private final Answers answers;

  TimelineApi(Timeline timeline, Answers answers) {
    this.timeline = timeline;
    this.answers = answers;
  }

  /**
   * A page of what happened, the latest first; of one area and one year if these are given. Money
   * only for those who may see it.
   */
  @Get
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Page.class)))
  HttpResponse<?> page(
      Actor actor,
      @PathVariable String studio,
      @Nullable @QueryValue Area area,
      @QueryValue(defaultValue = "0") int year,
      @QueryValue(defaultValue = "1") int page) {
    return timeline
        .of(actor, studio, area == null ? Set.of() : Set.of(area), year, page)
        .<HttpResponse<?>>map(HttpResponse::ok)
        .orElseGet(answers::notFound);
  }
}
