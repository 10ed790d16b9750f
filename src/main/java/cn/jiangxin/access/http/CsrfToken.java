package cn.jiangxin.access.http;

import io.micronaut.http.HttpRequest;
import java.util.Optional;

/** What a form or a JSON call of this browser must carry, so that no other site can send it. */
public final class CsrfToken {
  /** Name of the hidden field of forms. */
  public static final String FIELD = "_csrf";

  /** Name of the request header, for htmx and JSON. */
  public static final String HEADER = "X-CSRF-Token";

  private static final String ATTRIBUTE = CsrfToken.class.getName();

  private CsrfToken() {}

  /** The token that belongs to the request; empty for requests that no form can come from. */
  public static Optional<String> of(HttpRequest<?> request) {
    return request.getAttribute(ATTRIBUTE, String.class);
  }

  static void attach(HttpRequest<?> request, String token) {
    request.setAttribute(ATTRIBUTE, token);
  }
}
