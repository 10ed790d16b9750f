package cn.jiangxin.oversight.job;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One run of a job; moments are those of Asia/Shanghai.
 *
 * @param node the process that ran it
 * @param upTo everything due up to this day was looked at
 * @param endedAt null while it runs
 * @param processed things done so far
 * @param total things to do; null while unknown
 * @param messageKey a sentence about the result; null if there is nothing to add
 */
public record JobRun(
    long id,
    String job,
    String node,
    LocalDate upTo,
    LocalDateTime startedAt,
    @Nullable LocalDateTime endedAt,
    JobResult result,
    long processed,
    @Nullable Long total,
    @Nullable String messageKey) {

  /** How far it has come, 0 to 100; null while nobody knows how much there is to do. */
  public @Nullable Integer percent() {
    if (total == null) {
      return result == JobResult.DONE ? Integer.valueOf(100) : null;
    }
    return total == 0 ? 100 : (int) Math.min(100, processed * 100 / total);
  }
}
