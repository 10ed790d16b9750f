package cn.jiangxin.access.http;

import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.NoteDeed;
import cn.jiangxin.access.audit.AuditResult;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.http.HttpAttributes;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.web.router.UriRouteMatch;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

/**
 * Adds an entry on a {@link RefusedDeed}: who tried what, and why not; nothing of what was sent.
 * Whoever only looks where they may not is told so and leaves no entry.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class RefusedDeedFilter implements Ordered {
  private static final Set<HttpMethod> LOOKING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final NoteDeed note;
  private final ExecutorService executor;

  RefusedDeedFilter(NoteDeed note, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
    this.note = note;
    this.executor = executor;
  }

  /** Last of all answers: by then the work has been taken back or done. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE + 1;
  }

  @ResponseFilter
  CompletableFuture<MutableHttpResponse<?>> tell(
      HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (LOOKING.contains(request.getMethod())
        || RefusedDeed.of(request).isEmpty()
        || SignedIn.of(request).isEmpty()) {
      return CompletableFuture.completedFuture(response);
    }
    Supplier<MutableHttpResponse<?>> work =
        () -> {
          add(request);
          return response;
        };
    return CompletableFuture.supplyAsync(PropagatedContext.wrapCurrent(work), executor);
  }

  private void add(HttpRequest<?> request) {
    note.of(
        SignedIn.of(request).orElseThrow().actor(),
        AuditNote.of("REFUSE_DEED", "ROUTE", request.getMethod() + " " + route(request))
            .with(AuditResult.REFUSED)
            .with(
                Map.of(
                    "path", request.getPath(), "reason", RefusedDeed.of(request).orElseThrow())));
  }

  private static String route(HttpRequest<?> request) {
    return request
        .getAttribute(HttpAttributes.ROUTE_MATCH, UriRouteMatch.class)
        .map(match -> match.getRouteInfo().getUriMatchTemplate().toPathString())
        .orElse("-");
  }
}
