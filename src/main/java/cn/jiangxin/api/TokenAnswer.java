package cn.jiangxin.api;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A token just made.
 *
 * @param name what it is for
 * @param token to be sent as {@code Authorization: Bearer …}; never told again
 */
@Serdeable
record TokenAnswer(String name, String token) {

  /** Says nothing of the token, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "TokenAnswer[" + name + "]";
  }
}
