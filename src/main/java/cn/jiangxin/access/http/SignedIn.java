package cn.jiangxin.access.http;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.LogInMethod;
import io.micronaut.http.HttpRequest;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * The session that a request came with, or the token of a system.
 *
 * @param actor who is signed in
 * @param sessionKey the session as the store knows it; never the token itself; empty for a system
 * @param csrfToken what every form of this session carries; empty for a system
 * @param owed what the person must do before anything else
 * @param method how the person has signed in
 * @param provedAt when the person last proved who they are
 */
public record SignedIn(
    Actor actor,
    String sessionKey,
    String csrfToken,
    Owed owed,
    LogInMethod method,
    LocalDateTime provedAt) {

  private static final String ATTRIBUTE = SignedIn.class.getName();

  /** What a person must do before anything else. */
  public enum Owed {
    /** Nothing. */
    NOTHING,
    /** Choose another password in place of an initial or an old one. */
    NEW_PASSWORD,
    /** Set up the second factor that a role asks for. */
    SECOND_FACTOR
  }

  /** The session of a request; empty for a visitor. */
  public static Optional<SignedIn> of(HttpRequest<?> request) {
    return request.getAttribute(ATTRIBUTE, SignedIn.class);
  }

  /** Whether nothing but a new password is accepted for now. */
  public boolean mustChangePassword() {
    return owed == Owed.NEW_PASSWORD;
  }

  /** Whether the person may go about their work. */
  public boolean isFree() {
    return owed == Owed.NOTHING;
  }

  void attachTo(HttpRequest<?> request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /** Says nothing of key and token, so that they cannot reach a log. */
  @Override
  public String toString() {
    return "SignedIn[" + actor.login() + "]";
  }
}
