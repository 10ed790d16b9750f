package cn.jiangxin.access.personal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is kept and shown.
 *
 * @param id the record
 * @param paper of an identity number: the paper that bears it
 * @param shown the last four characters after an ellipsis; null: erased
 * @param readable whether the number in full is kept, sealed
 * @param purpose of a card number: the payment that needs it
 * @param paidOn when that was paid; the full number has gone since
 * @param recordedOn civil day on which it was recorded
 */
public record KeptNumber(
    long id,
    NumberKind kind,
    @Nullable IdentityPaper paper,
    @Nullable String shown,
    boolean readable,
    @Nullable String purpose,
    @Nullable LocalDate paidOn,
    LocalDate recordedOn) {}
