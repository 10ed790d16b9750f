package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Heavy;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.assessment.PolicyVersion;
import cn.jiangxin.oversight.preview.PackArchive;
import cn.jiangxin.oversight.preview.PolicyPreview;
import cn.jiangxin.oversight.preview.PreviewPolicy;
import cn.jiangxin.oversight.preview.PublishPolicy;
import cn.jiangxin.oversight.preview.Publishing;
import cn.jiangxin.policy.facts.Days;
import cn.jiangxin.shared.Result;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tries out and publishes another text of a policy's pack; for those who decide. */
@Controller("/api/v1/policies/{id}/pack")
@Consumes(MediaType.MULTIPART_FORM_DATA)
@Needs(Permission.PUBLISH_POLICY)
@Tag(name = "Policies")
class PolicyPackApi {

  private final PreviewPolicy preview;
  private final PublishPolicy publish;
  private final Answers answers;

  PolicyPackApi(PreviewPolicy preview, PublishPolicy publish, Answers answers) {
    this.preview = preview;
    this.publish = publish;
    this.answers = answers;
  }

  /**
   * Which verdicts would turn on the day from which it would hold, or today; {@code pack} is a ZIP
   * file with the files of the pack.
   */
  @Heavy
  @Post("/preview")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PolicyPreview.class)))
  HttpResponse<?> preview(
      Actor actor,
      @PathVariable String id,
      @Part @Nullable CompletedFileUpload pack,
      @Part @Nullable String effectiveFrom) {
    return answers.of(
        preview.ofPack(
            new PreviewPolicy.Wanted(id, Days.read(orNone(effectiveFrom)).orElse(null)),
            bytes(pack),
            actor.scopeFor(Permission.PUBLISH_POLICY)),
        HttpStatus.OK,
        Function.identity());
  }

  /** Publishes the text as the next version of the policy; the key counts the request once. */
  @Post("/versions")
  @ApiResponse(
      responseCode = "201",
      description = "Published",
      content = @Content(schema = @Schema(implementation = PolicyVersion.class)))
  @ApiResponse(
      responseCode = "202",
      description = "Kept until the other bodies have agreed; nothing is changed yet",
      content = @Content(schema = @Schema(implementation = ProposalView.class)))
  HttpResponse<?> publish(
      Actor actor,
      @PathVariable String id,
      @Part @Nullable CompletedFileUpload pack,
      @Part @Nullable String effectiveFrom,
      @Part @Nullable String note,
      @Part @Nullable String key) {
    Result<Publishing> result =
        PackArchive.read(bytes(pack))
            .fold(
                files ->
                    publish.publish(
                        actor,
                        id,
                        PublishPolicy.Request.ofPack(
                            files,
                            Days.read(orNone(effectiveFrom)).orElse(null),
                            orNone(note),
                            orNone(key))),
                Result::refused);
    return ProposalView.answer(answers, result);
  }

  private static String orNone(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static byte[] bytes(@Nullable CompletedFileUpload pack) {
    if (pack == null) {
      return new byte[0];
    }
    try {
      return pack.getInputStream().readNBytes(PackArchive.LARGEST + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      pack.discard();
    }
  }
}
