package cn.jiangxin.review;

import java.time.LocalDate;

/**
 * A later day for a rectification.
 *
 * @param id the record; 0 before it is stored
 * @param grantedOn when the deciding body granted it; it counts only by the day it extends
 */
public record Extension(
    long id, long studioId, long rectificationId, LocalDate grantedOn, LocalDate dueOn) {}
