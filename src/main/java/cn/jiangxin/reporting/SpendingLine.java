package cn.jiangxin.reporting;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A spending as it is printed.
 *
 * @param amount in yuan, negative where a spending is taken back
 */
@Introspected
record SpendingLine(
    String unit,
    String studioCode,
    String studio,
    String grant,
    int number,
    LocalDate on,
    String category,
    String payee,
    String purpose,
    String project,
    String voucherNo,
    String invoiceNo,
    BigDecimal amount,
    String note) {}
