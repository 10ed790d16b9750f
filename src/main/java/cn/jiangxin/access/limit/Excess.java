package cn.jiangxin.access.limit;

import java.time.Duration;

/**
 * One more than is allowed.
 *
 * @param left how long until it may be tried again
 * @param first whether it is the first one too many of its span
 */
public record Excess(Duration left, boolean first) {}
