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

  /** What a faulty program leaves out is as good as empty, and so refused. */
  Credentials(@Nullable String login, @Nullable String password, @Nullable String code) {
    this.login = login == null ? "" : login;
    this.password = password == null ? "" : password;
    this.code = code;
  }

  /** Says nothing of the password, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "Credentials[" + login + "]";
  }
}
