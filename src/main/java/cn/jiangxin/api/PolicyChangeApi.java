package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Heavy;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.assessment.PolicyVersion;
import cn.jiangxin.oversight.preview.PolicyPreview;
import cn.jiangxin.oversight.preview.PreviewPolicy;
import cn.jiangxin.oversight.preview.PublishPolicy;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tries out and publishes other values of a policy's parameters; for those who decide. */
@Controller("/api/v1/policies/{id}")
@Needs(Permission.PUBLISH_POLICY)
@Tag(name = "Policies")
class PolicyChangeApi {

  private final PreviewPolicy preview;
  private final PublishPolicy publish;
  private final Answers answers;

  PolicyChangeApi(PreviewPolicy preview, PublishPolicy publish, Answers answers) {
    this.preview = preview;
    this.publish = publish;
    this.answers = answers;
  }

  /**
   * Other values, by parameter name; lists are separated by commas. They are looked at on the day
   * from which they would hold: today, if none is named.
   */
  @Serdeable
  record Change(@Nullable Map<String, String> parameters, @Nullable LocalDate effectiveFrom) {}

  /** Other values from a day on; the key counts the request once. */
  @Serdeable
  record NewVersion(
      @Nullable Map<String, String> parameters,
      @Nullable LocalDate effectiveFrom,
      @Nullable String note,
      @Nullable String key) {}

  /** Which verdicts would turn, from what to what, and the money before and after. */
  @Heavy
  @Post("/preview")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PolicyPreview.class)))
  HttpResponse<?> preview(Actor actor, @PathVariable String id, @Body Change change) {
    return answers.of(
        preview.of(
            new PreviewPolicy.Wanted(id, change.effectiveFrom()),
            orNone(change.parameters()),
            actor.scopeFor(Permission.PUBLISH_POLICY)),
        HttpStatus.OK,
        Function.identity());
  }

  /** Publishes the next version of the policy; what several bodies make waits for the others. */
  @Post("/versions")
  @ApiResponse(
      responseCode = "201",
      description = "Published",
      content = @Content(schema = @Schema(implementation = PolicyVersion.class)))
  @ApiResponse(
      responseCode = "202",
      description = "Kept until the other bodies have agreed; nothing is changed yet",
      content = @Content(schema = @Schema(implementation = ProposalView.class)))
  HttpResponse<?> publish(Actor actor, @PathVariable String id, @Body NewVersion version) {
    return ProposalView.answer(
        answers,
        publish.publish(
            actor,
            id,
            PublishPolicy.Request.ofValues(
                orNone(version.parameters()),
                version.effectiveFrom(),
                orNone(version.note()),
                orNone(version.key()))));
  }

  private static Map<String, String> orNone(@Nullable Map<String, String> values) {
    Map<String, String> given = new LinkedHashMap<>();
    if (values != null) {
      values.forEach((name, value) -> given.put(name, orNone(value)));
    }
    return given;
  }

  private static String orNone(@Nullable String text) {
    return text == null ? "" : text;
  }
}
