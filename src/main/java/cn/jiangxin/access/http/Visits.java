package cn.jiangxin.access.http;

import cn.jiangxin.access.Visit;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;

/** Tells from a request what is known of its browser. */
public final class Visits {
  private Visits() {}

  /** The visit that a request belongs to. */
  public static Visit of(HttpRequest<?> request) {
    String device = request.getHeaders().get(HttpHeaders.USER_AGENT);
    return new Visit(
        Origin.of(request).address(),
        device == null ? "" : device,
        SignedIn.of(request)
            .filter(session -> !session.actor().isByToken())
            .map(SignedIn::sessionKey)
            .orElse(null));
  }
}
