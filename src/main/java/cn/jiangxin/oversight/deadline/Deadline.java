package cn.jiangxin.oversight.deadline;

import java.time.LocalDate;

/**
 * A day by which something has to be done.
 *
 * @param subjectKind what the clause judges, e.g. STUDIO or BOOST_PROJECT
 */
public record Deadline(
    String clause,
    String period,
    String subjectKind,
    String subjectCode,
    String studioCode,
    String studioName,
    String unitName,
    LocalDate dueOn) {}
