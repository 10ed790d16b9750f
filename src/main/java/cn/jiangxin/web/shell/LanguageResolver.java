package cn.jiangxin.web.shell;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.HttpServerConfiguration.HttpLocaleResolutionConfigurationProperties;
import io.micronaut.http.server.util.locale.CookieLocaleResolver;
import io.micronaut.http.server.util.locale.HttpAbstractLocaleResolver;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;

/** The language kept in the cookie, if it is one of the two that the product speaks. */
@Singleton
@Replaces(CookieLocaleResolver.class)
final class LanguageResolver extends HttpAbstractLocaleResolver {
  static final String COOKIE = "lang";

  LanguageResolver(HttpLocaleResolutionConfigurationProperties configuration) {
    super(configuration);
  }

  @Override
  public Optional<Locale> resolve(HttpRequest<?> request) {
    return request.getCookies().findCookie(COOKIE).flatMap(cookie -> language(cookie.getValue()));
  }

  static Optional<Locale> language(String code) {
    return switch (code) {
      case "zh" -> Optional.of(Locale.CHINESE);
      case "en" -> Optional.of(Locale.ENGLISH);
      default -> Optional.empty();
    };
  }
}
