package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.access.http.Heavy;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.assessment.Policies;
import cn.jiangxin.assessment.file.FindingAnswer;
import cn.jiangxin.assessment.file.FindingWords;
import cn.jiangxin.oversight.asof.FindingFilter;
import cn.jiangxin.oversight.asof.RegistryCounts;
import cn.jiangxin.oversight.asof.RegistryOn;
import cn.jiangxin.oversight.asof.StudioOn;
import cn.jiangxin.oversight.asof.StudiosOn;
import cn.jiangxin.policy.facts.Days;
import cn.jiangxin.policy.finding.Verdict;
import cn.jiangxin.shared.Blank;
import cn.jiangxin.shared.Result.Reason;
import io.micronaut.context.MessageSource;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How all studios the caller may see stood, or will stand if nothing happens, on any day. */
@Controller("/api/v1/registry")
@Needs(Permission.READ_REGISTRY)
@Tag(name = "Studios")
class RegistryStandingApi {
  private static final String USUAL = "50";

  private final RegistryOn registry;
  private final Policies policies;
  private final MessageSource messages;
  private final HttpLocaleResolver languages;
  private final KnownClauses clauses;
  private final Answers answers;

  RegistryStandingApi(
      RegistryOn registry,
      Policies policies,
      MessageSource messages,
      HttpLocaleResolver languages,
      KnownClauses clauses,
      Answers answers) {
    this.registry = registry;
    this.policies = policies;
    this.messages = messages;
    this.languages = languages;
    this.clauses = clauses;
    this.answers = answers;
  }

  /** A page of studios; what {@code next} says is the {@code after} of the following page. */
  @Serdeable
  record StudiosAnswer(LocalDate on, List<StudioAnswer> studios, @Nullable Long next) {}

  /** A studio with its findings on the day, those that were asked for. */
  @Serdeable
  record StudioAnswer(String studio, String name, String unit, List<FindingAnswer> findings) {}

  /**
   * How many studios each clause comes out for in each way: on the facts dated up to the day, as
   * they are known now, by the policies in force on the day.
   */
  @Heavy
  @Get("/counts")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = RegistryCounts.class)))
  HttpResponse<?> counts(Actor actor, @QueryValue String on) {
    return with(
        on, day -> HttpResponse.ok(registry.counts(day, actor.scopeFor(Permission.READ_REGISTRY))));
  }

  /** The studios with their findings, in the order in which they were registered. */
  @Heavy
  @Get("/standing")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = StudiosAnswer.class)))
  HttpResponse<?> standing(
      Actor actor,
      HttpRequest<?> request,
      @QueryValue String on,
      @Nullable @QueryValue String clause,
      @Nullable @QueryValue Verdict verdict,
      @QueryValue(defaultValue = "0") long after,
      @QueryValue(defaultValue = USUAL) int size) {
    if (size < 1 || size > RegistryOn.MOST) {
      return answers.refused(
          HttpStatus.BAD_REQUEST,
          List.of(Reason.at("size", "outlook.size", String.valueOf(RegistryOn.MOST))));
    }
    FindingFilter filter = new FindingFilter(Blank.orNull(clause), verdict);
    Scope scope = actor.scopeFor(Permission.READ_REGISTRY);
    return clauses.asking(
        clause,
        () ->
            with(
                on,
                day ->
                    HttpResponse.ok(
                        answer(registry.studios(day, filter, after, size, scope), request))));
  }

  private HttpResponse<?> with(String on, Function<LocalDate, HttpResponse<?>> answer) {
    return Days.read(on)
        .<HttpResponse<?>>map(answer)
        .orElseGet(
            () ->
                answers.refused(
                    HttpStatus.BAD_REQUEST, List.of(Reason.at("on", "assess.fault.day"))));
  }

  private StudiosAnswer answer(StudiosOn page, HttpRequest<?> request) {
    FindingWords words =
        new FindingWords(
            policies.catalogue(), messages, languages.resolveOrDefault(request), page.on());
    return new StudiosAnswer(
        page.on(), page.studios().stream().map(s -> answer(s, words)).toList(), page.next());
  }

  private static StudioAnswer answer(StudioOn on, FindingWords words) {
    return new StudioAnswer(
        on.studio().code(),
        on.studio().name(),
        on.studio().unit(),
        on.findings().stream().map(words::of).toList());
  }
}
