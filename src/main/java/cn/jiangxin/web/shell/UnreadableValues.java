package cn.jiangxin.web.shell;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ConversionErrorHandler;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** What was sent can not be read as what is asked for: programs are told where it stands. */
@Singleton
@Replaces(ConversionErrorHandler.class)
final class UnreadableValues
    implements ExceptionHandler<ConversionErrorException, MutableHttpResponse<?>> {

  private final ErrorAnswers answers;

  UnreadableValues(ErrorAnswers answers) {
    this.answers = answers;
  }

  @Override
  public MutableHttpResponse<?> handle(HttpRequest request, ConversionErrorException fault) {
    MutableHttpResponse<?> response = HttpResponse.badRequest();
    return ErrorAnswers.speaksJson(request)
        ? answers.write(request, response, unread(fault))
        : answers.write(request, response, Problem.of(HttpStatus.BAD_REQUEST));
  }

  /** A value of the address bears its own name. */
  private static UnreadableBody unread(ConversionErrorException fault) {
    return UnreadableBody.of(fault.getConversionError().getCause())
        .orElseGet(
            () -> new UnreadableBody(fault.getArgument().getName(), "assess.fault.unreadable"));
  }
}
