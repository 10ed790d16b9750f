package cn.jiangxin.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A later day for a rectification.
 *
 * @param id the record; 0 before it is stored
 * @param grantedOn when the first body granted it
 * @param agreedOn the day of the last body's vote for it; it counts only by the day it extends;
 *     null: it is not in force yet
 */
public record Extension(
    long id,
    long studioId,
    long rectificationId,
    LocalDate grantedOn,
    LocalDate dueOn,
    @Nullable LocalDate agreedOn) {}
