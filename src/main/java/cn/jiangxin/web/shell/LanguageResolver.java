package cn.jiangxin.web.shell;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.HttpServerConfiguration.HttpLocaleResolutionConfigurationProperties;
import io.micronaut.http.server.util.locale.CookieLocaleResolver;
import io.micronaut.http.server.util.locale.HttpAbstractLocaleResolver;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;

/**
 * The language that was chosen and kept in the cookie, if it is one of the two that the product
 * speaks. Programs, which keep no cookie of it, say it with the header; browsers send that header
 * unasked, so that pages do not go by it.
 */
@Singleton
@Replaces(CookieLocaleResolver.class)
final class LanguageResolver extends HttpAbstractLocaleResolver {
  static final String COOKIE = "lang";

  private static final String PROGRAMS = "/api/";
  private static final int LONGEST = 500;

  LanguageResolver(HttpLocaleResolutionConfigurationProperties configuration) {
    super(configuration);
  }

  @Override
  public Optional<Locale> resolve(HttpRequest<?> request) {
    return request
        .getCookies()
        .findCookie(COOKIE)
        .flatMap(cookie -> language(cookie.getValue()))
        .or(() -> request.getPath().startsWith(PROGRAMS) ? accepted(request) : Optional.empty());
  }

  private static Optional<Locale> accepted(HttpRequest<?> request) {
    String header = request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE);
    try {
      return header == null || header.length() > LONGEST
          ? Optional.empty()
          : Locale.LanguageRange.parse(header).stream()
              .filter(range -> range.getWeight() > 0)
              .flatMap(range -> language(range.getRange().split("-", 2)[0]).stream())
              .findFirst();
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // what can not be read asks for nothing
    }
  }

  static Optional<Locale> language(String code) {
    return switch (code) {
      case "zh" -> Optional.of(Locale.CHINESE);
      case "en" -> Optional.of(Locale.ENGLISH);
      default -> Optional.empty();
    };
  }
}
