package cn.jiangxin.web.shell;

import cn.jiangxin.access.http.TooManyRequestsException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Tells that it is enough for now, and when it may be tried again. */
@Singleton
final class TooMany implements ExceptionHandler<TooManyRequestsException, MutableHttpResponse<?>> {
  private final ErrorAnswers answers;

  TooMany(ErrorAnswers answers) {
    this.answers = answers;
  }

  @Override
  public MutableHttpResponse<?> handle(HttpRequest request, TooManyRequestsException exception) {
    return answers
        .write(
            request,
            HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS),
            Problem.tooMuch(exception.limit(), exception.seconds()))
        .header(HttpHeaders.RETRY_AFTER, Long.toString(exception.seconds()));
  }
}
