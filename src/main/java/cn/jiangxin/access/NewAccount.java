package cn.jiangxin.access;

import org.jspecify.annotations.Nullable;

/**
 * An account to be made.
 *
 * @param login log-in name in small letters
 * @param password in clear; only its hash is kept
 * @param mustChangePassword whether the first log-in must set another one
 */
public record NewAccount(
    String login,
    String name,
    @Nullable String email,
    String password,
    boolean mustChangePassword) {

  /** Says nothing of the password, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "NewAccount[" + login + "]";
  }
}
