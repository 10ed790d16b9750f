package cn.jiangxin.web.access;

import cn.jiangxin.access.LogIn;
import cn.jiangxin.access.http.Limits;
import cn.jiangxin.access.http.Origin;
import cn.jiangxin.access.http.Visits;
import cn.jiangxin.access.oidc.Begun;
import cn.jiangxin.access.oidc.Known;
import cn.jiangxin.access.oidc.Provider;
import cn.jiangxin.access.oidc.ProviderProblem;
import cn.jiangxin.web.shell.Flash;
import cn.jiangxin.web.shell.Home;
import cn.jiangxin.web.shell.LocalPath;
import cn.jiangxin.web.shell.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signs people in through the configured provider of identities. */
@Hidden
@Controller("/login/provider")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_ANONYMOUS)
final class ProviderController {
  private static final Logger LOG = LoggerFactory.getLogger(ProviderController.class);
  private static final String COOKIE = "jiangxin-provider";
  private static final String CALLBACK = "/login/provider/callback";
  private static final Pattern HOST =
      Pattern.compile("([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}\\])(:\\d{1,5})?");
  private static final String NO_HOST = "localhost";
  private static final Duration KEPT = Duration.ofMinutes(10);

  private final Provider provider;
  private final LogIn logIn;
  private final Entrance entrance;
  private final Limits limits;

  ProviderController(Provider provider, LogIn logIn, Entrance entrance, Limits limits) {
    this.provider = provider;
    this.logIn = logIn;
    this.entrance = entrance;
    this.limits = limits;
  }

  @Get
  HttpResponse<?> begin(
      HttpRequest<?> request,
      @QueryValue(defaultValue = Home.ROOT) String back,
      @QueryValue(defaultValue = "false") boolean again) {
    if (provider.name().isEmpty()) {
      return HttpResponse.notFound();
    }
    try {
      Begun begun = provider.begin(here(request), LocalPath.of(back), again);
      return HttpResponse.seeOther(begun.address())
          .cookie(cookie(request, begun.kept()).maxAge(KEPT));
    } catch (ProviderProblem e) {
      return failed(request, e);
    }
  }

  @Get("/callback")
  HttpResponse<?> end(
      HttpRequest<?> request,
      @QueryValue(defaultValue = "") String state,
      @QueryValue(defaultValue = "") String code) {
    String kept = request.getCookies().findCookie(COOKIE).map(Cookie::getValue).orElse("");
    try {
      Known known = provider.end(kept, state, code);
      HttpResponse<?> answer =
          logIn
              .named(known.login(), known.provedAt(), Visits.of(request))
              .fold(
                  entry -> entrance.admit(request, entry, known.back()),
                  reasons -> Pages.done(Home.LOG_IN, Flash.warning(reasons.get(0).key())));
      ((MutableHttpResponse<?>) answer).cookie(cookie(request, "").maxAge(Duration.ZERO));
      return answer;
    } catch (ProviderProblem e) {
      return failed(request, e);
    }
  }

  private HttpResponse<?> failed(HttpRequest<?> request, ProviderProblem problem) {
    limits.providerFailed(request);
    LOG.warn("log-in through the provider failed: {}", problem.getMessage());
    return Pages.done(Home.LOG_IN, Flash.warning("login.provider.failed"));
  }

  private static Cookie cookie(HttpRequest<?> request, String value) {
    return Cookie.of(COOKIE, value)
        .path("/login/provider")
        .httpOnly(true)
        .secure(Origin.of(request).secure())
        .sameSite(SameSite.Lax);
  }

  /** The address under which the browser knows the callback. */
  private static URI here(HttpRequest<?> request) {
    String beginning = (Origin.of(request).secure() ? "https" : "http") + "://";
    String host = Objects.requireNonNullElse(request.getHeaders().get("Host"), "");
    return hosted(beginning, HOST.matcher(host).matches() ? host : NO_HOST)
        .orElseGet(() -> URI.create(beginning + NO_HOST + CALLBACK));
  }

  /** What looks like a host may still be none. */
  private static Optional<URI> hosted(String beginning, String host) {
    try {
      return Optional.of(new URI(beginning + host + CALLBACK)).filter(uri -> uri.getHost() != null);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
