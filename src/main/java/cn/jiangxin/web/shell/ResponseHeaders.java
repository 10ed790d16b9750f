package cn.jiangxin.web.shell;

import cn.jiangxin.access.http.Origin;
import cn.jiangxin.access.http.SignedIn;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/**
 * Tells browsers what not to do with an answer. The policy on scripts comes from another filter,
 * which does not see what was refused before it; such answers get the same without a nonce.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class ResponseHeaders implements Ordered {
  private static final String ONE_YEAR = "max-age=31536000";
  private static final String POLICY = "Content-Security-Policy";

  private final String policy;

  ResponseHeaders(@Value("${micronaut.views.csp.policy-directives}") String policy) {
    this.policy = policy.replace(" 'nonce-{#nonceValue}'", "").strip();
  }

  /** Around all others, so that no answer goes without. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE + 1;
  }

  @ResponseFilter
  void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
    response
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "same-origin")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    if (!response.getHeaders().contains(POLICY)) {
      response.header(POLICY, policy);
    }
    if (Origin.of(request).secure()) {
      response.header("Strict-Transport-Security", ONE_YEAR);
    }
    if (SignedIn.of(request).isPresent()
        && !response.getHeaders().contains(HttpHeaders.CACHE_CONTROL)) {
      response.header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }
}
