package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.assessment.ReloadPolicies;
import cn.jiangxin.oversight.library.PolicyEntry;
import cn.jiangxin.oversight.library.PolicyLibrary;
import cn.jiangxin.shared.Result.Reason;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The policies that the service goes by; everybody who is logged in may read them. */
@Controller("/api/v1/policies")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Policies")
class PolicyApi {

  private final PolicyLibrary library;
  private final ReloadPolicies reload;
  private final HttpLocaleResolver languages;
  private final Answers answers;

  PolicyApi(
      PolicyLibrary library, ReloadPolicies reload, HttpLocaleResolver languages, Answers answers) {
    this.library = library;
    this.reload = reload;
    this.languages = languages;
    this.answers = answers;
  }

  /** How many policies there are after reading the packs anew. */
  @Serdeable
  record Reloaded(int policies) {}

  /** All policies, without their clauses. */
  @Get
  List<PolicyView> list(Actor actor, HttpRequest<?> request) {
    Locale locale = languages.resolveOrDefault(request);
    return library.all(scope(actor)).stream()
        .map(entry -> PolicyView.of(entry, locale, false))
        .toList();
  }

  /** A policy with its clauses, parameters and how many studios stand where. */
  @Get("/{id}")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PolicyView.class)))
  HttpResponse<?> show(Actor actor, HttpRequest<?> request, @PathVariable String id) {
    Optional<PolicyEntry> entry = library.find(id, scope(actor));
    return entry.isPresent()
        ? HttpResponse.ok(PolicyView.of(entry.get(), languages.resolveOrDefault(request), true))
        : answers.refused(
            HttpStatus.NOT_FOUND, List.of(Reason.of("oversight.preview.unknown", id)));
  }

  /** Reads the packs anew; at a mistake the service keeps the ones it has. */
  @Post("/reload")
  @Needs(Permission.KEEP_SYSTEM)
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Reloaded.class)))
  HttpResponse<?> reload(Actor actor) {
    return answers.of(reload.reload(actor), HttpStatus.OK, Reloaded::new);
  }

  private static Scope scope(Actor actor) {
    return actor.scopeFor(Permission.READ_REGISTRY);
  }
}
