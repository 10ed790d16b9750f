package cn.jiangxin.reporting;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payment into a grant.
 *
 * @param reversesOn day of the payment that this one takes back; null: it takes none back
 */
@MappedEntity
record PaidRow(
    long grantId,
    LocalDate happenedOn,
    String payer,
    long amountFen,
    @Nullable LocalDate reversesOn,
    @Nullable String note) {}
