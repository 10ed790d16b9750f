package cn.jiangxin.reporting;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A payment into a grant as it is printed.
 *
 * @param amount in yuan, negative where a payment is taken back
 */
@Introspected
record InstalmentLine(
    String unit,
    String studioCode,
    String studio,
    String grant,
    int number,
    LocalDate on,
    String payer,
    BigDecimal amount,
    String note) {}
