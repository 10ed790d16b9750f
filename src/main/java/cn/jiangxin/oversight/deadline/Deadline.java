package cn.jiangxin.oversight.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day by which something has to be done.
 *
 * @param id stays the same when the day moves
 * @param subjectKind what the clause judges, e.g. STUDIO or BOOST_PROJECT
 * @param schemeVersion the version of the scheme by which was judged; null: nothing is found any
 *     more
 */
public record Deadline(
    long id,
    String clause,
    String period,
    String subjectKind,
    String subjectCode,
    String studioCode,
    String studioName,
    String unitName,
    LocalDate dueOn,
    @Nullable String schemeVersion) {}
