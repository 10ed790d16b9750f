package cn.jiangxin.api;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What one logs in with.
 *
 * @param login user name
 * @param password in clear
 * @param code of the second factor, or a recovery code; left out by people who have none
 */
@Serdeable
record Credentials(String login, String password, @Nullable String code) {

  /** Says nothing of the password, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "Credentials[" + login + "]";
  }
}
