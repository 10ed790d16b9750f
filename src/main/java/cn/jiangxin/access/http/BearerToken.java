package cn.jiangxin.access.http;

import cn.jiangxin.access.ApiTokens;
import io.micronaut.http.HttpRequest;
import java.util.Optional;

/** The token that a system sends along with a call of the JSON interface. */
final class BearerToken {
  private static final String SCHEME = "Bearer ";
  private static final String INTERFACE = "/api/";

  private BearerToken() {}

  static Optional<String> of(HttpRequest<?> request) {
    return request
        .getHeaders()
        .getAuthorization()
        .filter(sent -> request.getPath().startsWith(INTERFACE))
        .filter(sent -> sent.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .map(sent -> sent.substring(SCHEME.length()).strip())
        .filter(token -> token.startsWith(ApiTokens.BEGINNING));
  }
}
