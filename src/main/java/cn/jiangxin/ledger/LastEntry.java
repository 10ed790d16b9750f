package cn.jiangxin.ledger;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What somebody recorded last in the ledgers of a studio.
 *
 * @param ledger name of the ledger
 * @param entryKey idempotency key with which it was recorded
 * @param corrects the entry in whose place it stands
 * @param voidedAt null while it stands
 */
@Introspected
record LastEntry(
    String ledger,
    long id,
    @Nullable String entryKey,
    String status,
    @Nullable Long corrects,
    @Nullable LocalDateTime voidedAt) {}
