package cn.jiangxin.web.shell;

import cn.jiangxin.access.http.SignedIn;
import cn.jiangxin.access.http.SignedIn.Owed;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import java.util.Collection;

/**
 * Sends visitors to the log-in page and back afterwards, and people who owe another password or a
 * second factor to the page where they set it; tells all others that they may not.
 */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
final class LogInFirst implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {
  private static final String PASSWORD = "/password";
  private static final String SECOND_FACTOR = "/account/second-factor";

  private final ErrorAnswers answers;

  LogInFirst(ErrorAnswers answers) {
    this.answers = answers;
  }

  @Override
  public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException exception) {
    Owed owed = SignedIn.of((HttpRequest<?>) request).map(SignedIn::owed).orElse(Owed.NOTHING);
    HttpStatus status = exception.isForbidden() ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED;
    if (!readsPages(request) || (exception.isForbidden() && owed == Owed.NOTHING)) {
      return answers.write(request, HttpResponse.status(status), problem(status, owed));
    }
    String target =
        switch (owed) {
          case NOTHING -> logIn(request);
          case NEW_PASSWORD -> PASSWORD;
          case SECOND_FACTOR -> SECOND_FACTOR;
        };
    return Pages.isPartOfPage(request)
        ? HttpResponse.status(status).header("HX-Redirect", target)
        : Pages.go(target);
  }

  private static Problem problem(HttpStatus status, Owed owed) {
    return switch (owed) {
      case NOTHING -> Problem.of(status);
      case NEW_PASSWORD -> Problem.of(status, "new-password");
      case SECOND_FACTOR -> Problem.of(status, "second-factor");
    };
  }

  /** A browser, which can be sent elsewhere; a program is told by the status. */
  private static boolean readsPages(HttpRequest<?> request) {
    Collection<MediaType> accepted = request.accept();
    return !ErrorAnswers.speaksJson(request)
        && (accepted.isEmpty()
            || accepted.contains(MediaType.TEXT_HTML_TYPE)
            || accepted.contains(MediaType.ALL_TYPE));
  }

  private static String logIn(HttpRequest<?> request) {
    String path = request.getUri().toString();
    return request.getMethod() != HttpMethod.GET || path.equals(Home.ROOT)
        ? Home.LOG_IN
        : UriBuilder.of(Home.LOG_IN).queryParam("back", path).build().toString();
  }
}
