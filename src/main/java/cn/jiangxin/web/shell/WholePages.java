package cn.jiangxin.web.shell;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.io.Writable;
import io.micronaut.core.io.scan.ClassPathResourceLoader;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import io.micronaut.views.exceptions.ViewRenderingException;
import io.micronaut.views.thymeleaf.ThymeleafViewsRenderer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;

/**
 * Writes a page before its answer begins, so that a fault in it is told like any other. Micronaut
 * would write it while sending, and a fault would leave the browser waiting for ever.
 */
@Singleton
@Replaces(ThymeleafViewsRenderer.class)
final class WholePages<T> extends ThymeleafViewsRenderer<T> {

  WholePages(
      AbstractConfigurableTemplateResolver templateResolver,
      TemplateEngine templateEngine,
      ClassPathResourceLoader resourceLoader,
      HttpLocaleResolver languages) {
    super(templateResolver, templateEngine, resourceLoader, languages);
  }

  @Override
  public Writable render(String view, @Nullable T data, @Nullable HttpRequest<?> request) {
    String page = text(super.render(view, data, request), view);
    return out -> out.write(page);
  }

  private static String text(Writable page, String view) {
    StringWriter text = new StringWriter();
    try {
      page.writeTo(text);
    } catch (IOException e) {
      throw new ViewRenderingException("cannot write " + view, e);
    }
    return text.toString();
  }
}
