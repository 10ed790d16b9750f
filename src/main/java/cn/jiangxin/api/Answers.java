package cn.jiangxin.api;

import cn.jiangxin.access.http.RefusedDeed;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import io.micronaut.context.LocalizedMessageSource;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.runtime.http.scope.RequestScope;
import java.util.List;
import java.util.function.Function;

/** Turns results of use cases into answers, refusals in the caller's language. */
@RequestScope
class Answers {

  /** Refusals that say that something is not there, or not for this caller: both sound the same. */
  private static final String NOT_FOUND = ".unknown";

  private final LocalizedMessageSource messages;

  Answers(LocalizedMessageSource messages) {
    this.messages = messages;
  }

  /** The value with the status, or the refusal with 404, 409 or 422. */
  <T, B> HttpResponse<?> of(Result<T> result, HttpStatus done, Function<T, B> body) {
    return result.fold(value -> HttpResponse.status(done).body(body.apply(value)), this::refusal);
  }

  /** Nothing there, or nothing for this caller. */
  HttpResponse<?> notFound() {
    return refusal(List.of(Reason.of("api.refused.unknown")));
  }

  private HttpResponse<?> refusal(List<Reason> reasons) {
    return refused(status(reasons), reasons);
  }

  /** The reasons under a status of the caller's choice. */
  HttpResponse<?> refused(HttpStatus status, List<Reason> reasons) {
    reasons.forEach(reason -> RefusedDeed.because(reason.key()));
    return HttpResponse.status(status)
        .body(new Problem(status.getCode(), reasons.stream().map(this::fault).toList()));
  }

  private static HttpStatus status(List<Reason> reasons) {
    String key = reasons.get(0).key();
    if (key.contains(NOT_FOUND) && reasons.get(0).field() == null) {
      return HttpStatus.NOT_FOUND;
    }
    return key.endsWith(".gone") || key.endsWith(".keyUsed")
        ? HttpStatus.CONFLICT
        : HttpStatus.UNPROCESSABLE_ENTITY;
  }

  private Problem.Fault fault(Reason reason) {
    String message =
        messages.getMessageOrDefault(reason.key(), reason.key(), reason.args().toArray());
    return new Problem.Fault(reason.field(), message, reason.clause());
  }
}
