package cn.jiangxin.studio.personal;

import org.jspecify.annotations.Nullable;

/**
 * An erasure of what has been kept for longer than its time.
 *
 * @param expected how many records the preview showed; another number now is refused
 * @param reason for the audit trail
 */
public record ErasureOrder(
    @Nullable RetentionKind kind, @Nullable Integer expected, @Nullable String reason) {}
