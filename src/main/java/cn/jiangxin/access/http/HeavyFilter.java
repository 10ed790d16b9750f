package cn.jiangxin.access.http;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.MethodBasedRouteMatch;

/** Counts what is asked for of {@link Heavy} routes. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class HeavyFilter implements Ordered {
  private final Limits limits;

  HeavyFilter(Limits limits) {
    this.limits = limits;
  }

  /** After the session has been found and the route has let the person through. */
  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.after() + 1;
  }

  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  void count(HttpRequest<?> request) {
    boolean heavy =
        request
            .getAttribute(HttpAttributes.ROUTE_MATCH, MethodBasedRouteMatch.class)
            .filter(route -> route.hasAnnotation(Heavy.class))
            .isPresent();
    if (heavy) {
      SignedIn.of(request).ifPresent(session -> limits.doHeavyWork(session.actor().login()));
    }
  }
}
