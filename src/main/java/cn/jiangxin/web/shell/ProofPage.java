package cn.jiangxin.web.shell;

import cn.jiangxin.access.ProveAgain;
import cn.jiangxin.access.http.ProofNeededException;
import cn.jiangxin.access.http.SignedIn;
import cn.jiangxin.access.oidc.Provider;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.net.URI;
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
  private final Provider provider;

  ProofPage(ErrorAnswers answers, ProveAgain proveAgain, Provider provider) {
    this.answers = answers;
    this.proveAgain = proveAgain;
    this.provider = provider;
  }

  @Override
  public MutableHttpResponse<?> handle(HttpRequest request, ProofNeededException exception) {
    HttpRequest<?> asked = request;
    MutableHttpResponse<Object> response = HttpResponse.status(HttpStatus.FORBIDDEN);
    return ErrorAnswers.speaksJson(asked) || asked.getMethod() != HttpMethod.POST
        ? answers.write(asked, response, Problem.of(HttpStatus.FORBIDDEN, "proof-needed"))
        : answers.page(asked, response, VIEW, model(asked, exception));
  }

  /** The page that held the form, which is to be filled in again after a proof elsewhere. */
  private static String back(HttpRequest<?> request) {
    String page = request.getHeaders().get(HttpHeaders.REFERER);
    try {
      return page == null ? Home.ROOT : LocalPath.of(URI.create(page).getRawPath());
    } catch (IllegalArgumentException e) {
      return Home.ROOT;
    }
  }

  private Map<String, Object> model(HttpRequest<?> request, ProofNeededException exception) {
    Map<String, Object> model = new HashMap<>();
    model.put("action", request.getUri().toString());
    model.put("entered", exception.entered());
    model.put("refused", exception.isRefused());
    model.put(
        "code", SignedIn.of(request).filter(s -> proveAgain.asksForCode(s.actor())).isPresent());
    model.put("provider", provider.name());
    model.put("back", back(request));
    return model;
  }
}
