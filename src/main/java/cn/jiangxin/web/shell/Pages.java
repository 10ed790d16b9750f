package cn.jiangxin.web.shell;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The answers that a page's controller gives. View names are constants, never built from input. */
public final class Pages {
  private static final String FORM = "form";

  private Pages() {}

  /** A page with what its view shows; status 200. */
  public static HttpResponse<?> show(String view, Map<String, ?> model) {
    return HttpResponse.ok(page(view, model));
  }

  /** A page with an empty or prefilled form, which its view knows as {@code form}. */
  public static HttpResponse<?> form(String view, Form form, Map<String, ?> model) {
    return HttpResponse.ok(page(view, withForm(form, model)));
  }

  /** The form again, with what was entered and why it was refused; status 422. */
  public static HttpResponse<?> refused(String view, Form form, Map<String, ?> model) {
    return HttpResponse.status(HttpStatus.UNPROCESSABLE_ENTITY)
        .body(page(view, withForm(form, model)));
  }

  /** Whether a script asks for a part of a page, which it puts into the page itself. */
  public static boolean isPartOfPage(HttpRequest<?> request) {
    return request.getHeaders().contains("HX-Request");
  }

  /** On to another page of this service (303), which says what has been done. */
  public static MutableHttpResponse<?> done(String path, Flash flash) {
    return go(path)
        .cookie(
            Cookie.of(Flash.COOKIE, flash.encoded())
                .path("/")
                .httpOnly(true)
                .sameSite(SameSite.Lax)
                .maxAge(Duration.ofMinutes(1)));
  }

  /** On to another page of this service (303). */
  public static MutableHttpResponse<?> go(String path) {
    return HttpResponse.seeOther(URI.create(path));
  }

  private static Map<String, Object> withForm(Form form, Map<String, ?> model) {
    Map<String, Object> all = new HashMap<>(model);
    all.put(FORM, form);
    return all;
  }

  /** The model is a plain, growing map: it is where the shell adds what every page shows. */
  private static ModelAndView<Map<String, Object>> page(String view, Map<String, ?> model) {
    return new ModelAndView<>(view, new HashMap<>(model));
  }
}
