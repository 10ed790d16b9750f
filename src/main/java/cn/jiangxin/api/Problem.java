package cn.jiangxin.api;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not carried out.
 *
 * @param status HTTP status
 * @param reasons each with a sentence in the caller's language
 */
@Serdeable
record Problem(int status, List<Fault> reasons) {

  /**
   * One reason.
   *
   * @param field path of the input it concerns; null when it concerns the whole request
   * @param message what is wrong and what to do
   * @param clause clause that refuses; null when none does
   */
  @Serdeable
  record Fault(@Nullable String field, String message, @Nullable String clause) {}
}
