package cn.jiangxin.access.http;

import io.micronaut.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
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

  /**
   * Lets a request pass that bears the token it must bear.
   *
   * @throws ForgedRequestException if it does not
   */
  static void compare(String expected, Optional<String> sent) {
    if (!MessageDigest.isEqual(bytes(expected), bytes(sent.orElse("")))) {
      throw new ForgedRequestException();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static void attach(HttpRequest<?> request, String token) {
    request.setAttribute(ATTRIBUTE, token);
  }
}
