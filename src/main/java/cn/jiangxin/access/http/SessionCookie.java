package cn.jiangxin.access.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;
import java.util.Optional;

/**
 * The cookie that carries a session's token. Over TLS its name begins with {@code __Host-}, so that
 * browsers accept it from this very host only, whole and encrypted.
 */
public final class SessionCookie {
  private static final String PLAIN = "jiangxin-session";
  private static final String SECURE = "__Host-" + PLAIN;

  private SessionCookie() {}

  /** The token that the browser sent. */
  static Optional<String> read(HttpRequest<?> request) {
    return request.getCookies().findCookie(name(request)).map(Cookie::getValue);
  }

  /** Has the browser keep the token until it is closed. */
  public static void keep(HttpRequest<?> request, MutableHttpResponse<?> response, String token) {
    response.cookie(cookie(request, token));
  }

  /** Has the browser forget the token. */
  public static void forget(HttpRequest<?> request, MutableHttpResponse<?> response) {
    response.cookie(cookie(request, "").maxAge(Duration.ZERO));
  }

  private static Cookie cookie(HttpRequest<?> request, String value) {
    return Cookie.of(name(request), value)
        .path("/")
        .httpOnly(true)
        .secure(Origin.of(request).secure())
        .sameSite(SameSite.Lax);
  }

  private static String name(HttpRequest<?> request) {
    return Origin.of(request).secure() ? SECURE : PLAIN;
  }
}
