package cn.jiangxin.reporting;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was spent under one category.
 *
 * @param items how many spendings stand, those taken back left out
 * @param amount in yuan, reversals taken off
 * @param share per cent of all spending; null if nothing was spent
 */
@Introspected
record CategoryLine(
    String unit,
    String studioCode,
    String studio,
    String grant,
    String label,
    int items,
    BigDecimal amount,
    @Nullable BigDecimal share) {}
