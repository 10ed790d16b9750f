package cn.jiangxin.web.shell;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What an error looks like, in the person's language and without a word of its inside. */
@Primary
@Singleton
final class ErrorPages implements ErrorResponseProcessor<Object> {
  private final ErrorAnswers answers;

  ErrorPages(ErrorAnswers answers) {
    this.answers = answers;
  }

  @Override
  @SuppressWarnings("unchecked") // an answer without a body may pass for an answer with any
  public MutableHttpResponse<Object> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    HttpRequest<?> request = context.getRequest();
    if (request.getMethod() == HttpMethod.HEAD) {
      return (MutableHttpResponse<Object>) response;
    }
    if (HeadTooLarge.is(request)) {
      return answers.write(
          request,
          response.status(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE),
          Problem.of(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE));
    }
    Optional<UnreadableBody> unread =
        ErrorAnswers.speaksJson(request)
            ? UnreadableBody.of(context.getRootCause().orElse(null))
            : Optional.empty();
    return unread.isPresent()
        ? answers.write(request, response, unread.get())
        : answers.write(request, response, Problem.of(HttpStatus.valueOf(response.code())));
  }
}
