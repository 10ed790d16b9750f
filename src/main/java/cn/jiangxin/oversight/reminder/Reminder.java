package cn.jiangxin.oversight.reminder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The latest reminder of a deadline to somebody.
 *
 * @param subjectKind what the clause judges, e.g. STUDIO or BOOST_PROJECT
 * @param settled whether the deadline has been met or has fallen away since
 * @param readAt when it was read; null: not yet
 * @param schemeVersion the version of the scheme by which was judged; null: nothing is found any
 *     more
 */
public record Reminder(
    long id,
    String clause,
    String period,
    String subjectKind,
    String subjectCode,
    String studioCode,
    String studioName,
    LocalDate dueOn,
    boolean settled,
    LocalDateTime sentAt,
    @Nullable LocalDateTime readAt,
    @Nullable String schemeVersion) {

  /** Whether it has been read. */
  public boolean read() {
    return readAt != null;
  }
}
