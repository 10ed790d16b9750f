package cn.jiangxin.policy.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that calls for rectification, with what became of it so far.
 *
 * @param period names it among others
 * @param kind code of the kind; null where only the order to put it right is recorded
 * @param result code of what became of it; null: not judged yet
 */
public record Incident(
    String period,
    @Nullable String kind,
    LocalDate on,
    @Nullable String result,
    @Nullable LocalDate resultOn,
    String ref) {}
