package cn.jiangxin.studio;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What the unit union says of a ledger entry.
 *
 * @param status the status it has from now on
 * @param verifiedAt moment of verifying, Asia/Shanghai; null for an entry that is sent back
 * @param verifiedBy account; null for an entry that is sent back
 * @param sentBackReason why it is sent back; null for an entry that is verified
 */
public record EntryMark(
    String status,
    @Nullable LocalDateTime verifiedAt,
    @Nullable Long verifiedBy,
    @Nullable String sentBackReason) {}
