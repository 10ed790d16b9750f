package cn.jiangxin.web.shell;

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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a {@link Problem} as a page, or as JSON for programs. */
@Singleton
final class ErrorAnswers {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);
  private static final String VIEW = "error/error";
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

  private ErrorBody body(HttpRequest<?> request, Problem problem) {
    return new ErrorBody(
        problem.status().getCode(),
        List.of(new ErrorBody.Fault(title(request, problem))),
        problem.incident());
  }

  private String title(HttpRequest<?> request, Problem problem) {
    MessageContext language = MessageContext.of(languages.resolveOrDefault(request));
    return messages.getMessage(problem.key(), language).orElse(problem.key());
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
    return rendered(request, VIEW, model);
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
