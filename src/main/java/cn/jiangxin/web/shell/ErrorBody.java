package cn.jiangxin.web.shell;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error as programs read it; the form is that of refused calls.
 *
 * @param status HTTP status
 * @param reasons what happened
 * @param incident number under which the log has more; null if there is no more
 */
@Serdeable
record ErrorBody(int status, List<Fault> reasons, @Nullable String incident) {

  /**
   * What happened.
   *
   * @param field path of the input it concerns; null when it concerns the whole request
   * @param message a sentence in the caller's language
   */
  @Serdeable
  record Fault(@Nullable String field, String message) {}
}
