package cn.jiangxin.web.shell;

import io.micronaut.http.HttpStatus;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is told of an error.
 *
 * @param status the answer's status
 * @param key message key of what happened; its explanation stands under the same key with {@code
 *     .text}
 * @param incident number under which the log has more; null if there is no more
 * @param seconds after how many it may be tried again, where the explanation says so; null where it
 *     says nothing of that
 */
record Problem(HttpStatus status, String key, @Nullable String incident, @Nullable Long seconds) {
  private static final String PREFIX = "web.error.";
  private static final Set<Integer> TOLD =
      Set.of(400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 431, 500, 503);

  static Problem of(HttpStatus status) {
    return new Problem(status, PREFIX + known(status.getCode()), null, null);
  }

  static Problem of(HttpStatus status, String name) {
    return new Problem(status, PREFIX + name, null, null);
  }

  /**
   * Too much of something.
   *
   * @param limit what is limited, as {@code TooManyRequestsException} names it
   */
  static Problem tooMuch(String limit, long seconds) {
    return new Problem(
        HttpStatus.TOO_MANY_REQUESTS, PREFIX + "limit." + limit, null, Long.valueOf(seconds));
  }

  static Problem incident(String number) {
    return new Problem(HttpStatus.INTERNAL_SERVER_ERROR, PREFIX + "500", number, null);
  }

  private static int known(int code) {
    if (TOLD.contains(code)) {
      return code;
    }
    return code < 500 ? 400 : 500;
  }
}
