package cn.jiangxin.api;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * With what somebody who is logged in proves again who they are.
 *
 * @param password in clear
 * @param code of the second factor, or a recovery code; left out by people who have none
 */
@Serdeable
record Proof(String password, @Nullable String code) {

  /** What a faulty program leaves out is as good as empty, and so refused. */
  Proof(@Nullable String password, @Nullable String code) {
    this.password = password == null ? "" : password;
    this.code = code;
  }

  /** Says nothing of the password, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "Proof[]";
  }
}
