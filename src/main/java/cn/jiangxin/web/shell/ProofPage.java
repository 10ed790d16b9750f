package cn.jiangxin.web.shell;

import cn.jiangxin.access.ProveAgain;
import cn.jiangxin.access.http.ProofNeededException;
import cn.jiangxin.access.http.SignedIn;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/**
 * Asks for the password before money moves. What was entered goes along, so that it is carried out
 * as soon as the password has been given.
 */
@Singleton
final class ProofPage implements ExceptionHandler<ProofNeededException, MutableHttpResponse<?>> {
  private static final String VIEW = "access/proof";

  private final ErrorAnswers answers;
  private final ProveAgain proveAgain;

  ProofPage(ErrorAnswers answers, ProveAgain proveAgain) {
    this.answers = answers;
    this.proveAgain = proveAgain;
  }

  @Override
  public MutableHttpResponse<?> handle(HttpRequest request, ProofNeededException exception) {
    HttpRequest<?> asked = request;
    MutableHttpResponse<Object> response = HttpResponse.status(HttpStatus.FORBIDDEN);
    return ErrorAnswers.speaksJson(asked) || asked.getMethod() != HttpMethod.POST
        ? answers.write(asked, response, Problem.of(HttpStatus.FORBIDDEN, "proof-needed"))
        : answers.page(asked, response, VIEW, model(asked, exception));
  }

  private Map<String, Object> model(HttpRequest<?> request, ProofNeededException exception) {
    Map<String, Object> model = new HashMap<>();
    model.put("action", request.getUri().toString());
    model.put("entered", exception.entered());
    model.put("refused", exception.isRefused());
    model.put(
        "code", SignedIn.of(request).filter(s -> proveAgain.asksForCode(s.actor())).isPresent());
    return model;
  }
}
