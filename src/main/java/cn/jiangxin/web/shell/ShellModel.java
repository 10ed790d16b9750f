package cn.jiangxin.web.shell;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.CsrfToken;
import cn.jiangxin.access.http.SignedIn;
import cn.jiangxin.platform.BusinessClock;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.csp.CspFilter;
import io.micronaut.views.model.ViewModelProcessor;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts into every page's model what the layout shows: {@code actor} (null for a visitor), {@code
 * may} (by permission), {@code home}, {@code language}, {@code path}, {@code today}, {@code demo},
 * {@code flash}, {@code csrfToken}, {@code csrfHeader}, {@code cspNonce}.
 */
@Singleton
final class ShellModel implements ViewModelProcessor<Map<String, Object>> {
  private final HttpLocaleResolver languages;
  private final BusinessClock clock;
  private final DemoMark demo;

  ShellModel(HttpLocaleResolver languages, BusinessClock clock, DemoMark demo) {
    this.languages = languages;
    this.clock = clock;
    this.demo = demo;
  }

  @Override
  public void process(HttpRequest<?> request, ModelAndView<Map<String, Object>> page) {
    Map<String, Object> model = new HashMap<>(page.getModel().orElseGet(Map::of));
    SignedIn session = SignedIn.of(request).orElse(null);
    Actor actor = session == null ? null : session.actor();
    model.put("actor", actor);
    model.put("may", rights(actor));
    model.put("home", actor == null ? Home.LOG_IN : Home.of(actor));
    model.put("language", language(request));
    model.put("path", path(request));
    model.put("today", clock.today());
    model.put("demo", demo.isDemo());
    model.put("flash", FlashCookie.show(request).orElse(null));
    model.put("cspNonce", request.getAttribute(CspFilter.NONCE_PROPERTY).orElse(null));
    String token = CsrfToken.of(request).orElse("");
    model.put("csrfToken", token);
    model.put("csrfHeader", "{\"" + CsrfToken.HEADER + "\": \"" + token + "\"}");
    page.setModel(model);
  }

  private static Map<String, Boolean> rights(@Nullable Actor actor) {
    Map<String, Boolean> rights = new HashMap<>();
    for (Permission permission : Permission.values()) {
      rights.put(permission.name(), actor != null && actor.may(permission));
    }
    return rights;
  }

  private String language(HttpRequest<?> request) {
    Locale locale = languages.resolveOrDefault(request);
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? "en" : "zh-CN";
  }

  /** Where to come back to after a change of language: an address that can be asked for again. */
  private static String path(HttpRequest<?> request) {
    return request.getMethod() == HttpMethod.GET ? request.getUri().toString() : Home.ROOT;
  }
}
