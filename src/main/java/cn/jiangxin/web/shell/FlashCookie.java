package cn.jiangxin.web.shell;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.cookie.Cookie;
import java.time.Duration;
import java.util.Optional;

/** Forgets a {@link Flash} once a page has shown it. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class FlashCookie {
  private static final String SHOWN = FlashCookie.class.getName();

  /** The flash for a page that is about to show it; parts of pages leave it to the next page. */
  static Optional<Flash> show(HttpRequest<?> request) {
    if (Pages.isPartOfPage(request)) {
      return Optional.empty();
    }
    Optional<Cookie> cookie = request.getCookies().findCookie(Flash.COOKIE);
    cookie.ifPresent(shown -> request.setAttribute(SHOWN, true));
    return cookie.flatMap(shown -> Flash.decode(shown.getValue()));
  }

  @ResponseFilter
  void forget(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (request.getAttribute(SHOWN).isPresent()) {
      response.cookie(Cookie.of(Flash.COOKIE, "").path("/").httpOnly(true).maxAge(Duration.ZERO));
    }
  }
}
