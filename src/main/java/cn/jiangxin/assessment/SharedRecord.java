package cn.jiangxin.assessment;

import cn.jiangxin.policy.subject.SharedNumber;
import cn.jiangxin.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A record that bears a number which records of other studios may bear too.
 *
 * @param number as it was typed
 * @param record id of the spending or outcome
 * @param on from this day on it can be noticed
 * @param endedOn first day on which it no longer stands
 * @param total the sum that the invoice shows; null: not recorded, or no invoice
 */
public record SharedRecord(
    SharedNumber kind,
    String number,
    long studioId,
    long record,
    LocalDate on,
    @Nullable LocalDate endedOn,
    @Nullable Money amount,
    @Nullable Money total) {}
