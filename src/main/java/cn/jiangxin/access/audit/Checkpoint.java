package cn.jiangxin.access.audit;

import java.time.LocalDateTime;

/**
 * A mark of the chain that was written down.
 *
 * @param at when, in Asia/Shanghai
 */
public record Checkpoint(Mark mark, LocalDateTime at) {}
