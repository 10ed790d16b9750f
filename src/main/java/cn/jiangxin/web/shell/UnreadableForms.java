package cn.jiangxin.web.shell;

import cn.jiangxin.access.http.UnreadableFormException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Tells that a form could not be read, and not a word of it. */
@Singleton
final class UnreadableForms
    implements ExceptionHandler<UnreadableFormException, MutableHttpResponse<?>> {
  private final ErrorAnswers answers;

  UnreadableForms(ErrorAnswers answers) {
    this.answers = answers;
  }

  @Override
  public MutableHttpResponse<?> handle(HttpRequest request, UnreadableFormException exception) {
    return answers.write(request, HttpResponse.badRequest(), Problem.of(HttpStatus.BAD_REQUEST));
  }
}
