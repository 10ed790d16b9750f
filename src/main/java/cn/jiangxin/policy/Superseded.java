package cn.jiangxin.policy;

import java.time.LocalDate;

/**
 * A scheme with values that held until others were published.
 *
 * @param until the last day on which they held
 */
public record Superseded(Scheme scheme, LocalDate until) {}
