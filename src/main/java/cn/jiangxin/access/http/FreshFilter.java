package cn.jiangxin.access.http;

import cn.jiangxin.access.ProveAgain;
import cn.jiangxin.access.http.ProofNeededException.Entered;
import cn.jiangxin.shared.Result;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpAttributes;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.web.router.MethodBasedRouteMatch;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;

/** Lets changes through on {@link Fresh} routes only after a proof that is not too long ago. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class FreshFilter implements Ordered {
  private static final Set<String> NOT_KEPT =
      Set.of(CsrfToken.FIELD, ProofNeededException.PASSWORD, ProofNeededException.CODE);

  private final ProveAgain proveAgain;
  private final SentForm forms;
  private final ExecutorService executor;

  FreshFilter(
      ProveAgain proveAgain,
      SentForm forms,
      @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
    this.proveAgain = proveAgain;
    this.forms = forms;
    this.executor = executor;
  }

  /** After the form has been found to be of this session. */
  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.after() + 2;
  }

  /** The request itself, to go on with; see {@link CsrfFilter}. */
  @RequestFilter
  CompletableFuture<HttpRequest<?>> check(HttpRequest<?> request) {
    Optional<SignedIn> session =
        SignedIn.of(request)
            .filter(found -> asksForProof(request) && !found.actor().isByToken())
            .filter(found -> proveAgain.isDue(found.provedAt()));
    if (session.isEmpty()) {
      return CompletableFuture.completedFuture(request);
    }
    if (!isForm(request)) {
      return CompletableFuture.failedFuture(new ProofNeededException(List.of(), false));
    }
    return forms
        .of(request)
        .thenApplyAsync(
            form -> {
              prove(session.get(), form);
              return request;
            },
            executor);
  }

  private void prove(SignedIn session, Map<String, Object> form) {
    String password = first(form, ProofNeededException.PASSWORD);
    if (password.isEmpty()) {
      throw new ProofNeededException(entered(form), false);
    }
    Result<?> proof =
        proveAgain.run(
            session.actor(),
            session.sessionKey(),
            password,
            first(form, ProofNeededException.CODE));
    if (proof instanceof Result.Refused) {
      throw new ProofNeededException(entered(form), true);
    }
  }

  private static boolean asksForProof(HttpRequest<?> request) {
    return request.getMethod() != HttpMethod.GET
        && request.getMethod() != HttpMethod.HEAD
        && request
            .getAttribute(HttpAttributes.ROUTE_MATCH, MethodBasedRouteMatch.class)
            .filter(route -> route.hasAnnotation(Fresh.class))
            .isPresent();
  }

  private static boolean isForm(HttpRequest<?> request) {
    return request
        .getContentType()
        .filter(MediaType.APPLICATION_FORM_URLENCODED_TYPE::equals)
        .isPresent();
  }

  private static List<Entered> entered(Map<String, Object> form) {
    return form.entrySet().stream()
        .filter(field -> !NOT_KEPT.contains(field.getKey()))
        .flatMap(field -> values(field.getValue()).map(value -> new Entered(field.getKey(), value)))
        .toList();
  }

  private static String first(Map<String, Object> form, String field) {
    return Optional.ofNullable(form.get(field)).stream()
        .flatMap(FreshFilter::values)
        .findFirst()
        .orElse("");
  }

  private static Stream<String> values(Object value) {
    return value instanceof Collection<?> many
        ? many.stream().map(Object::toString)
        : Stream.of(value.toString());
  }
}
