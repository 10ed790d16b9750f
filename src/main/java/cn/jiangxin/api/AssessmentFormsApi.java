package cn.jiangxin.api;

import cn.jiangxin.assessment.Policies;
import cn.jiangxin.assessment.file.Examples;
import cn.jiangxin.assessment.file.FileRequest;
import cn.jiangxin.assessment.file.JsonSchemas;
import cn.jiangxin.policy.KnownCodes;
import cn.jiangxin.policy.Scheme;
import cn.jiangxin.policy.subject.SubjectKind;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a file to be judged looks like, by kind of subject. */
@Controller("/api/v1/assessments")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Assessments")
class AssessmentFormsApi {

  private static final String HERE = "/api/v1/assessments/";

  private final Policies policies;
  private final Answers answers;

  AssessmentFormsApi(Policies policies, Answers answers) {
    this.policies = policies;
    this.answers = answers;
  }

  /** A kind of file and where to read about it. */
  @Serdeable
  record KindOfFile(SubjectKind kind, String schema, String example) {}

  /** The kinds of files that can be judged. */
  @Get("/kinds")
  List<KindOfFile> kinds() {
    return FileRequest.kinds().stream()
        .map(kind -> new KindOfFile(kind, HERE + "schema/" + kind, HERE + "examples/" + kind))
        .toList();
  }

  /** The JSON Schema (2020-12) of the file. */
  @Get("/schema/{kind}")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "object")))
  HttpResponse<?> schema(@PathVariable String kind) {
    List<Scheme> schemes = policies.catalogue().texts().toList();
    return of(known(kind).flatMap(new JsonSchemas(KnownCodes.of(schemes))::of));
  }

  /** A full request that is answered with 200. */
  @Get("/examples/{kind}")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "object")))
  HttpResponse<?> example(@PathVariable String kind) {
    return of(known(kind).flatMap(new Examples(policies.catalogue())::of));
  }

  private static Optional<SubjectKind> known(String kind) {
    return FileRequest.kinds().stream().filter(known -> known.name().equals(kind)).findFirst();
  }

  private HttpResponse<?> of(Optional<Map<String, Object>> found) {
    return found.isPresent() ? HttpResponse.ok(found.get()) : answers.notFound();
  }
}
