package cn.jiangxin.access;

import java.time.LocalDateTime;

/**
 * Someone being signed in.
 *
 * @param key the session as the store knows it: the digest of its token
 * @param csrfToken what every form of the session carries
 * @param method how the person has signed in
 * @param provedAt when the person last proved who they are
 */
public record Session(
    String key, String csrfToken, Account account, LogInMethod method, LocalDateTime provedAt) {

  /** Says nothing of key and token, so that they cannot reach a log. */
  @Override
  public String toString() {
    return "Session[" + account.login() + "]";
  }
}
