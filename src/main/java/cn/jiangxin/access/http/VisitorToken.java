package cn.jiangxin.access.http;

import cn.jiangxin.platform.InstallationKey;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * Ties the forms of a visitor, who has no session yet, to the browser: a random cookie that scripts
 * cannot read, and its digest under the installation's key in the form.
 */
final class VisitorToken {
  private static final String PLAIN = "jiangxin-visitor";
  private static final String SECURE = "__Host-" + PLAIN;
  private static final String PURPOSE = "visitor";
  private static final String MADE = VisitorToken.class.getName();
  private static final int BYTES = 24;
  private static final SecureRandom RANDOM = new SecureRandom();

  private VisitorToken() {}

  /** What the browser's forms must carry; makes up a cookie if it has none. */
  static String of(HttpRequest<?> request, InstallationKey key) {
    return key.digest(PURPOSE, sent(request).orElseGet(() -> made(request)));
  }

  /** Whether the browser already has its cookie. */
  static boolean isKept(HttpRequest<?> request) {
    return sent(request).isPresent();
  }

  /** Gives the browser the cookie that was made up for it. */
  static void keep(HttpRequest<?> request, MutableHttpResponse<?> response) {
    request
        .getAttribute(MADE, String.class)
        .ifPresent(
            value ->
                response.cookie(
                    Cookie.of(name(request), value)
                        .path("/")
                        .httpOnly(true)
                        .secure(Origin.of(request).secure())
                        .sameSite(SameSite.Lax)));
  }

  private static Optional<String> sent(HttpRequest<?> request) {
    return request
        .getCookies()
        .findCookie(name(request))
        .map(Cookie::getValue)
        .filter(value -> !value.isEmpty());
  }

  private static String made(HttpRequest<?> request) {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    String value = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    request.setAttribute(MADE, value);
    return value;
  }

  private static String name(HttpRequest<?> request) {
    return Origin.of(request).secure() ? SECURE : PLAIN;
  }
}
