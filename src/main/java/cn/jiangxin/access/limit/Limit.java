package cn.jiangxin.access.limit;

import java.time.Duration;

/**
 * How often something may be asked for.
 *
 * @param name what is counted, e.g. {@code log-in}
 * @param most how often within the span
 * @param within the span; spans of the same length follow one another from midnight of 1970 on
 */
public record Limit(String name, int most, Duration within) {}
