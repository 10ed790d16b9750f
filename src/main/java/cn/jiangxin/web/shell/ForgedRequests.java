package cn.jiangxin.web.shell;

import cn.jiangxin.access.http.ForgedRequestException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Tells that a form has lost its validity and must be opened anew. */
@Singleton
final class ForgedRequests
    implements ExceptionHandler<ForgedRequestException, MutableHttpResponse<?>> {
  private final ErrorAnswers answers;

  ForgedRequests(ErrorAnswers answers) {
    this.answers = answers;
  }

  @Override
  public MutableHttpResponse<?> handle(HttpRequest request, ForgedRequestException exception) {
    return answers.write(
        request,
        HttpResponse.status(HttpStatus.FORBIDDEN),
        Problem.of(HttpStatus.FORBIDDEN, "stale-form"));
  }
}
