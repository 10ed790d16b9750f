package cn.jiangxin.api;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What one logs in with.
 *
 * @param login user name
 * @param password in clear
 */
@Serdeable
record Credentials(String login, String password) {

  /** Says nothing of the password, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "Credentials[" + login + "]";
  }
}
