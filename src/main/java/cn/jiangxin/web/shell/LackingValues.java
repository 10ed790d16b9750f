package cn.jiangxin.web.shell;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.UnsatisfiedRouteHandler;
import io.micronaut.web.router.exceptions.UnsatisfiedBodyRouteException;
import io.micronaut.web.router.exceptions.UnsatisfiedHeaderRouteException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.inject.Singleton;

/** Something that must be sent was not: programs are told what. */
@Singleton
@Replaces(UnsatisfiedRouteHandler.class)
final class LackingValues
    implements ExceptionHandler<UnsatisfiedRouteException, MutableHttpResponse<?>> {

  private final ErrorAnswers answers;

  LackingValues(ErrorAnswers answers) {
    this.answers = answers;
  }

  @Override
  public MutableHttpResponse<?> handle(HttpRequest request, UnsatisfiedRouteException fault) {
    MutableHttpResponse<?> response = HttpResponse.badRequest();
    return ErrorAnswers.speaksJson(request)
        ? answers.write(
            request, response, new UnreadableBody(lacking(fault), "registry.check.required"))
        : answers.write(request, response, Problem.of(HttpStatus.BAD_REQUEST));
  }

  private static String lacking(UnsatisfiedRouteException fault) {
    if (fault instanceof UnsatisfiedHeaderRouteException header) {
      return header.getHeaderName();
    }
    return fault instanceof UnsatisfiedBodyRouteException ? "$" : fault.getArgument().getName();
  }
}
