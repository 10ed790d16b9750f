package cn.jiangxin.policy.subject;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the copies of an application arrived.
 *
 * @param bound whether the paper copy is bound; null: not recorded
 */
public record Submission(
    @Nullable LocalDate electronicOn, @Nullable LocalDate paperOn, @Nullable Boolean bound) {}
