package cn.jiangxin.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A body's decision on a review that is recorded already, as it was typed in.
 *
 * @param result of the review, where none is recorded yet; null otherwise
 */
public record ReviewVote(
    @Nullable String body,
    @Nullable Boolean concurs,
    @Nullable LocalDate decidedOn,
    @Nullable String documentNo,
    @Nullable String result) {}
