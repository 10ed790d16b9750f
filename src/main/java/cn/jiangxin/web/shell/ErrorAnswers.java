package cn.jiangxin.web.shell;

import cn.jiangxin.access.http.SignedIn;
import io.micronaut.context.MessageSource;
import io.micronaut.context.MessageSource.MessageContext;
import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.ViewsModelDecorator;
import io.micronaut.views.ViewsRenderer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a {@link Problem} as a page, or as JSON for programs. */
@Singleton
final class ErrorAnswers {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);
  private static final String VIEW = "error/error";
  private static final String VIEW_WITHIN = "error/within";
  private static final long LONGEST_IN_SECONDS = 120;
  private static final long MINUTE = 60;
  private static final String HTML = MediaType.TEXT_HTML + "; charset=utf-8";

  private final MessageSource messages;
  private final HttpLocaleResolver languages;
  private final ViewsModelDecorator shell;
  private final ViewsRenderer<Object, HttpRequest<?>> renderer;

  ErrorAnswers(
      MessageSource messages,
      HttpLocaleResolver languages,
      ViewsModelDecorator shell,
      ViewsRenderer<Object, HttpRequest<?>> renderer) {
    this.messages = messages;
    this.languages = languages;
    this.shell = shell;
    this.renderer = renderer;
  }

  /** Whether the one who asks is a program. */
  static boolean speaksJson(HttpRequest<?> request) {
    return request.getPath().startsWith("/api/")
        || (request.accept().contains(MediaType.APPLICATION_JSON_TYPE)
            && !request.accept().contains(MediaType.TEXT_HTML_TYPE));
  }

  MutableHttpResponse<Object> write(
      HttpRequest<?> request, MutableHttpResponse<?> response, Problem problem) {
    return speaksJson(request)
        ? response.<Object>body(body(request, problem)).contentType(MediaType.APPLICATION_JSON_TYPE)
        : response.<Object>body(pageOrTitle(request, problem)).contentType(HTML);
  }

  /** A page of another kind that stands in the place of the one asked for. */
  MutableHttpResponse<Object> page(
      HttpRequest<?> request,
      MutableHttpResponse<?> response,
      String view,
      Map<String, Object> model) {
    return response.<Object>body(rendered(request, view, model)).contentType(HTML);
  }

  /** Tells a program what of its body can not be read, and where it stands. */
  MutableHttpResponse<Object> write(
      HttpRequest<?> request, MutableHttpResponse<?> response, UnreadableBody unread) {
    ErrorBody.Fault fault = new ErrorBody.Fault(unread.path(), text(request, unread.key()));
    return response
        .<Object>body(new ErrorBody(response.code(), List.of(fault), null))
        .contentType(MediaType.APPLICATION_JSON_TYPE);
  }

  private ErrorBody body(HttpRequest<?> request, Problem problem) {
    return new ErrorBody(
        problem.status().getCode(),
        List.of(new ErrorBody.Fault(null, sentence(request, problem))),
        problem.incident());
  }

  /** A program is told in one sentence; what is limited, and until when, stands below the title. */
  private String sentence(HttpRequest<?> request, Problem problem) {
    String wait = wait(request, problem);
    return wait == null
        ? title(request, problem)
        : messages
            .getMessage(problem.key() + ".text", languages.resolveOrDefault(request), wait)
            .orElse(problem.key());
  }

  /** How long to wait, in words: seconds while they are few, else whole minutes. */
  private @Nullable String wait(HttpRequest<?> request, Problem problem) {
    Long seconds = problem.seconds();
    if (seconds == null) {
      return null;
    }
    boolean few = seconds <= LONGEST_IN_SECONDS;
    String key = few ? "web.error.limit.seconds" : "web.error.limit.minutes";
    String number = String.valueOf(few ? seconds : (seconds + MINUTE - 1) / MINUTE);
    return messages.getMessage(key, languages.resolveOrDefault(request), number).orElse(number);
  }

  private String title(HttpRequest<?> request, Problem problem) {
    return text(request, problem.key());
  }

  private String text(HttpRequest<?> request, String key) {
    MessageContext language = MessageContext.of(languages.resolveOrDefault(request));
    return messages.getMessage(key, language).orElse(key);
  }

  /** The page that tells of a fault must not be stopped by another one, or nobody is answered. */
  private String pageOrTitle(HttpRequest<?> request, Problem problem) {
    try {
      return page(request, problem);
    } catch (RuntimeException | LinkageError fault) {
      LOG.error("cannot show the page of an error", fault);
      return title(request, problem);
    }
  }

  private String page(HttpRequest<?> request, Problem problem) {
    Map<String, Object> model = new HashMap<>();
    model.put("status", problem.status().getCode());
    model.put("key", problem.key());
    model.put("incident", problem.incident());
    model.put("wait", wait(request, problem));
    boolean within =
        problem.seconds() != null && SignedIn.of(request).filter(SignedIn::isFree).isPresent();
    return rendered(request, within ? VIEW_WITHIN : VIEW, model);
  }

  private String rendered(HttpRequest<?> request, String view, Map<String, Object> model) {
    ModelAndView<Object> page = new ModelAndView<>(view, model);
    shell.decorate(request, page);
    try {
      StringWriter text = new StringWriter();
      Writable writable = renderer.render(view, page.getModel().orElse(model), request);
      writable.writeTo(text);
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
