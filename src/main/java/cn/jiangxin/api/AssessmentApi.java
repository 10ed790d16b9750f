package cn.jiangxin.api;

import cn.jiangxin.assessment.Policies;
import cn.jiangxin.assessment.file.AssessFile;
import cn.jiangxin.assessment.file.AssessmentAnswer;
import cn.jiangxin.assessment.file.FileRequest;
import cn.jiangxin.assessment.file.FindingWords;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.policy.PolicyCatalogue;
import cn.jiangxin.policy.facts.FileFault;
import cn.jiangxin.shared.Result.Reason;
import io.micronaut.context.MessageSource;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.ExternalDocumentation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;

/** Judges files that are handed in; nothing is looked up and nothing is stored. */
@Controller("/api/v1/assessments")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Assessments")
class AssessmentApi {

  private final Policies policies;
  private final BusinessClock clock;
  private final MessageSource messages;
  private final HttpLocaleResolver languages;
  private final Answers answers;

  AssessmentApi(
      Policies policies,
      BusinessClock clock,
      MessageSource messages,
      HttpLocaleResolver languages,
      Answers answers) {
    this.policies = policies;
    this.clock = clock;
    this.messages = messages;
    this.languages = languages;
    this.answers = answers;
  }

  /**
   * Judges a file: {scheme (an id or ALL), today, parameters {name: value}, subject (a kind),
   * file}. The file's schema is at schema/{kind}, a full request at examples/{kind}.
   */
  @Post
  @Operation(
      externalDocs =
          @ExternalDocumentation(
              description = "Kinds of files, each with its JSON Schema and a full example",
              url = "/api/v1/assessments/kinds"))
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/json",
              schema =
                  @Schema(
                      type = "object",
                      description =
                          "scheme, today, parameters, subject, file; see /api/v1/assessments/schema/{kind}",
                      externalDocs =
                          @ExternalDocumentation(url = "/api/v1/assessments/schema/STUDIO"))))
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AssessmentAnswer.class)))
  @ApiResponse(
      responseCode = "400",
      description = "The field of the reason is the path of the fault")
  HttpResponse<?> assess(HttpRequest<?> request, @Body byte[] body) {
    try {
      return HttpResponse.ok(answer(body, languages.resolveOrDefault(request)));
    } catch (FileFault fault) {
      return refused(fault);
    }
  }

  private AssessmentAnswer answer(byte[] body, Locale locale) {
    PolicyCatalogue catalogue = policies.catalogue();
    return new FindingWords(catalogue, messages, locale, clock.today())
        .of(new AssessFile(catalogue, clock.today()).of(FileRequest.read(body)));
  }

  private HttpResponse<?> refused(FileFault fault) {
    return answers.refused(
        HttpStatus.BAD_REQUEST,
        List.of(new Reason(fault.path(), fault.key(), fault.arguments(), null)));
  }
}
