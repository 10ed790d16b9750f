package cn.jiangxin.access;

/**
 * A session just opened; the only moment at which its token is known.
 *
 * @param token for the browser to keep
 */
public record OpenedSession(String token, Session session) {

  /** Says nothing of the token, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "OpenedSession[" + session.account().login() + "]";
  }
}
