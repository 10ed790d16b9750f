package cn.jiangxin.oversight.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text that was found.
 *
 * @param record number of the record whose text it is
 * @param on day of the record; null if it has none
 * @param text as it was recorded
 * @param studio code of the studio
 * @param studioName its name today
 */
public record Hit(
    Kind kind, long record, @Nullable LocalDate on, String text, String studio, String studioName) {

  static Hit of(HitRow row) {
    return new Hit(
        Kind.valueOf(row.kind()),
        row.recordId(),
        row.happenedOn(),
        row.shown(),
        row.studio(),
        row.studioName());
  }
}
