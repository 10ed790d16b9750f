package cn.jiangxin.web.shell;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import org.jspecify.annotations.Nullable;

/** Refuses idempotency keys that are longer than the store keeps them, for every route at once. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class RepeatKeys implements Ordered {
  private static final String HEADER = "Idempotency-Key";
  private static final int LONGEST = 80;

  private final ErrorAnswers answers;

  RepeatKeys(ErrorAnswers answers) {
    this.answers = answers;
  }

  /** After the route has let the person through: strangers are told nothing else first. */
  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.after();
  }

  @RequestFilter
  @Nullable HttpResponse<?> check(HttpRequest<?> request) {
    String key = request.getHeaders().get(HEADER);
    return key == null || key.length() <= LONGEST
        ? null
        : answers.write(
            request, HttpResponse.badRequest(), Problem.of(HttpStatus.BAD_REQUEST, "repeat-key"));
  }
}
