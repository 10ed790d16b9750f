package cn.jiangxin.policy.measure;

import cn.jiangxin.policy.finding.Remark;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened on a day.
 *
 * @param ref the record it stands in, e.g. "activity:42"
 * @param remark how it came to count, where that needs saying
 * @param recordedOn when it was recorded; null where that does not matter
 */
public record Event(
    LocalDate on, String ref, @Nullable Remark remark, @Nullable LocalDate recordedOn) {

  /** An event that needs no remark. */
  static Event of(LocalDate on, String ref) {
    return new Event(on, ref, null, null);
  }
}
