package cn.jiangxin.access.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.filter.FilterBodyParser;
import jakarta.inject.Singleton;
import java.nio.charset.CharacterCodingException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The fields of a form, read before its route reads them. */
@Singleton
final class SentForm {
  private static final int REPLACEMENT = 0xFFFD;

  private final FilterBodyParser parser;

  SentForm(FilterBodyParser parser) {
    this.parser = parser;
  }

  /** The fields; {@link UnreadableFormException} if they are not encoded as forms are. */
  CompletableFuture<Map<String, Object>> of(HttpRequest<?> request) {
    return parser
        .parseBody(request)
        .thenApply(SentForm::whole)
        .exceptionallyCompose(fault -> CompletableFuture.failedFuture(told(fault)));
  }

  /** The decoder puts a mark where bytes are no text; what it stood for is lost. */
  private static Map<String, Object> whole(Map<String, Object> form) {
    if (form.toString().indexOf(REPLACEMENT) >= 0) {
      throw new UnreadableFormException();
    }
    return form;
  }

  /** The decoder's own fault repeats all that was sent, passwords too, and must reach no log. */
  private static Throwable told(Throwable fault) {
    Throwable cause = fault.getCause();
    if (fault instanceof CompletionException && cause != null) {
      return told(cause);
    }
    return fault instanceof IllegalArgumentException || cause instanceof CharacterCodingException
        ? new UnreadableFormException()
        : fault;
  }
}
