package cn.jiangxin.oversight.history;

import java.time.LocalDateTime;
import java.util.Map;

/**
 * Something that was done to a studio's records.
 *
 * @param actor name of who did it
 * @param action what was done, as message key below {@code oversight.deed.}
 * @param subjectKind kind of record, e.g. activity
 * @param subjectCode its code or number
 * @param detail further facts by name
 */
public record Deed(
    LocalDateTime at,
    String actor,
    String action,
    String subjectKind,
    String subjectCode,
    Map<String, String> detail) {}
