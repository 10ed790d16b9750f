package cn.jiangxin.access.http;

import cn.jiangxin.platform.InstallationKey;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpAttributes;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.web.router.MethodBasedRouteMatch;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Refuses what another site makes a browser send: a request that may change something must carry
 * the session's token, or a visitor's, in a hidden field or in a header. JSON sent without a
 * session needs none, for other sites cannot have a browser send that.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class CsrfFilter implements Ordered {
  private static final Set<HttpMethod> HARMLESS =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
  private static final Set<String> OWN_PAGES = Set.of("same-origin", "none");

  private final SentForm forms;
  private final InstallationKey key;

  CsrfFilter(SentForm forms, InstallationKey key) {
    this.forms = forms;
    this.key = key;
  }

  /** After the session has been found and the route has let the person through. */
  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.after();
  }

  /**
   * The request itself, to go on with. It must not be nothing: Micronaut would lose the request if
   * the form arrives later than its head.
   */
  @RequestFilter
  CompletableFuture<HttpRequest<?>> check(HttpRequest<?> request) {
    if (PublicFiles.contain(request) || isBySystem(request)) {
      return CompletableFuture.completedFuture(request);
    }
    Optional<SignedIn> session = SignedIn.of(request);
    String expected =
        session.map(SignedIn::csrfToken).orElseGet(() -> VisitorToken.of(request, key));
    CsrfToken.attach(request, expected);
    if (HARMLESS.contains(request.getMethod()) || (session.isEmpty() && isJson(request))) {
      return CompletableFuture.completedFuture(request);
    }
    if (comesFromElsewhere(request) || (session.isEmpty() && !VisitorToken.isKept(request))) {
      return CompletableFuture.failedFuture(new ForgedRequestException());
    }
    if (isCheckedByRoute(request)) {
      return CompletableFuture.completedFuture(request);
    }
    return sent(request)
        .thenApply(
            token -> {
              CsrfToken.compare(expected, token);
              return request;
            });
  }

  /** Its parts are read by the route alone; a token in the header is checked here all the same. */
  private static boolean isCheckedByRoute(HttpRequest<?> request) {
    return !request.getHeaders().contains(CsrfToken.HEADER)
        && request
            .getAttribute(HttpAttributes.ROUTE_MATCH, MethodBasedRouteMatch.class)
            .filter(route -> route.hasAnnotation(TokenInPart.class))
            .isPresent();
  }

  @ResponseFilter
  void keep(HttpRequest<?> request, MutableHttpResponse<?> response) {
    VisitorToken.keep(request, response);
  }

  private CompletableFuture<Optional<String>> sent(HttpRequest<?> request) {
    Optional<String> header = Optional.ofNullable(request.getHeaders().get(CsrfToken.HEADER));
    return isForm(request)
        ? forms.of(request).thenApply(form -> header.or(() -> field(form)))
        : CompletableFuture.completedFuture(header);
  }

  private static Optional<String> field(Map<String, Object> form) {
    return Optional.ofNullable(form.get(CsrfToken.FIELD)).map(Object::toString);
  }

  /** No browser adds a token of itself, and no other site can have it do so. */
  private static boolean isBySystem(HttpRequest<?> request) {
    return SignedIn.of(request).filter(session -> session.actor().isByToken()).isPresent();
  }

  private static boolean comesFromElsewhere(HttpRequest<?> request) {
    String site = request.getHeaders().get("Sec-Fetch-Site");
    return site != null && !OWN_PAGES.contains(site);
  }

  private static boolean isForm(HttpRequest<?> request) {
    return request
        .getContentType()
        .filter(MediaType.APPLICATION_FORM_URLENCODED_TYPE::equals)
        .isPresent();
  }

  private static boolean isJson(HttpRequest<?> request) {
    return request.getContentType().filter(MediaType.APPLICATION_JSON_TYPE::equals).isPresent();
  }
}
