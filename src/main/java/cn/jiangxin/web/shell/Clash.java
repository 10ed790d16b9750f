package cn.jiangxin.web.shell;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two requests got in each other's way in the database; known by the errors of MySQL. */
enum Clash {
  /** Somebody else has just recorded the same: 1062, duplicate entry. */
  SAME_RECORDED(HttpStatus.CONFLICT, "same-recorded", Set.of(1062)),
  /** It would go through if sent again: 1205, lock wait; 1213, deadlock. */
  BUSY(HttpStatus.SERVICE_UNAVAILABLE, "busy", Set.of(1205, 1213));

  private static final String RETRY_AFTER_SECONDS = "1";

  private final HttpStatus status;
  private final String name;
  private final Set<Integer> errors;

  Clash(HttpStatus status, String name, Set<Integer> errors) {
    this.status = status;
    this.name = name;
    this.errors = errors;
  }

  static Optional<Clash> of(@Nullable Throwable fault) {
    if (fault == null) {
      return Optional.empty();
    }
    return fault instanceof SQLException sql
        ? Arrays.stream(values()).filter(c -> c.errors.contains(sql.getErrorCode())).findFirst()
        : of(fault.getCause());
  }

  Problem problem() {
    return Problem.of(status, name);
  }

  /** Says when it may be tried again, if that alone will help. */
  MutableHttpResponse<?> tell(MutableHttpResponse<?> answer) {
    return this == BUSY ? answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS) : answer;
  }
}
