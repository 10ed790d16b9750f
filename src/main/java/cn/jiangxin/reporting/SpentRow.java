package cn.jiangxin.reporting;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A spending of a grant.
 *
 * @param irregular whether it had left without being allowed, and is to be recovered
 * @param clause what an irregular one breaks
 * @param reversesOn day of the spending that this one takes back; null: it takes none back
 */
@MappedEntity
record SpentRow(
    long grantId,
    LocalDate happenedOn,
    String category,
    long amountFen,
    @Nullable String payee,
    @Nullable String purpose,
    @Nullable String description,
    @Nullable String projectCode,
    @Nullable String voucherNo,
    @Nullable String invoiceNo,
    @Nullable LocalDate reversesOn,
    @Nullable String note,
    boolean irregular,
    @Nullable String clause) {}
