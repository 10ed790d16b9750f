package cn.jiangxin.access.http;

import cn.jiangxin.access.Actor;
import io.micronaut.http.HttpRequest;
import java.util.Optional;

/**
 * The session that a request came with.
 *
 * @param actor who is signed in
 * @param sessionKey the session as the store knows it; never the token itself
 * @param csrfToken what every form of this session carries
 * @param mustChangePassword whether nothing but a new password is accepted for now
 */
public record SignedIn(
    Actor actor, String sessionKey, String csrfToken, boolean mustChangePassword) {

  private static final String ATTRIBUTE = SignedIn.class.getName();

  /** The session of a request; empty for a visitor. */
  public static Optional<SignedIn> of(HttpRequest<?> request) {
    return request.getAttribute(ATTRIBUTE, SignedIn.class);
  }

  void attachTo(HttpRequest<?> request) {
    request.setAttribute(ATTRIBUTE, this);
  }
}
