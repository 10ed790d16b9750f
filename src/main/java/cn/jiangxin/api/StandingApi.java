package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.assessment.JudgedSubject;
import cn.jiangxin.assessment.Policies;
import cn.jiangxin.assessment.file.AssessmentAnswer;
import cn.jiangxin.assessment.file.FileAssessment;
import cn.jiangxin.assessment.file.FindingWords;
import cn.jiangxin.oversight.standing.StandingOn;
import cn.jiangxin.policy.facts.Days;
import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.shared.Result.Reason;
import io.micronaut.context.MessageSource;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** How a studio stood, or will stand if nothing happens, on any day. */
@Controller("/api/v1/studios/{studio}/standing")
@Needs(Permission.READ_REGISTRY)
@Tag(name = "Studios")
class StandingApi {

  private final StandingOn standing;
  private final Policies policies;
  private final MessageSource messages;
  private final HttpLocaleResolver languages;
  private final Answers answers;

  StandingApi(
      StandingOn standing,
      Policies policies,
      MessageSource messages,
      HttpLocaleResolver languages,
      Answers answers) {
    this.standing = standing;
    this.policies = policies;
    this.messages = messages;
    this.languages = languages;
    this.answers = answers;
  }

  /** The findings on the day, judged anew on the facts dated up to it; nothing is stored. */
  @Get
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AssessmentAnswer.class)))
  HttpResponse<?> on(
      Actor actor, HttpRequest<?> request, @PathVariable String studio, @QueryValue String on) {
    Optional<LocalDate> day = Days.read(on);
    if (day.isEmpty()) {
      return answers.refused(HttpStatus.BAD_REQUEST, List.of(Reason.at("on", "assess.fault.day")));
    }
    Locale locale = languages.resolveOrDefault(request);
    Optional<List<JudgedSubject>> judged =
        standing.of(studio, day.get(), actor.scopeFor(Permission.READ_REGISTRY));
    return judged.isPresent()
        ? HttpResponse.ok(answer(judged.get(), day.get(), locale))
        : answers.notFound();
  }

  private AssessmentAnswer answer(List<JudgedSubject> judged, LocalDate day, Locale locale) {
    List<Finding> findings = judged.stream().flatMap(s -> s.findings().stream()).toList();
    LocalDate next =
        judged.stream()
            .map(JudgedSubject::nextChangeOn)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
    return new FindingWords(policies.catalogue(), messages, locale, day)
        .of(new FileAssessment(day, findings, List.of(), next));
  }
}
