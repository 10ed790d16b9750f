package cn.jiangxin.web.shell;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Gives an answer that only says "not found" or the like the page, or the JSON, that tells why. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class WordlessAnswers {
  private static final int FIRST_ERROR = 400;

  private final ErrorAnswers answers;

  WordlessAnswers(ErrorAnswers answers) {
    this.answers = answers;
  }

  @ResponseFilter
  void word(HttpRequest<?> request, MutableHttpResponse<?> response) {
    boolean wordless = response.code() >= FIRST_ERROR && response.body() == null;
    if (wordless && request.getMethod() != HttpMethod.HEAD) {
      answers.write(request, response, Problem.of(HttpStatus.valueOf(response.code())));
    }
  }
}
