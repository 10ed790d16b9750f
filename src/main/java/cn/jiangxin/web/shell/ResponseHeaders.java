package cn.jiangxin.web.shell;

import cn.jiangxin.access.http.Origin;
import cn.jiangxin.access.http.SignedIn;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/**
 * Tells browsers what not to do with an answer; the policy on scripts comes from another filter.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class ResponseHeaders {
  private static final String ONE_YEAR = "max-age=31536000";

  @ResponseFilter
  void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
    response
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "same-origin")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    if (Origin.of(request).secure()) {
      response.header("Strict-Transport-Security", ONE_YEAR);
    }
    if (SignedIn.of(request).isPresent()
        && !response.getHeaders().contains(HttpHeaders.CACHE_CONTROL)) {
      response.header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }
}
