package cn.jiangxin.funding;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A spending to be recorded, as it was typed in.
 *
 * @param projectCode the project it serves; null: not linked (BDA-27.1)
 * @param amount in yuan, more than nought, at most two decimals
 * @param category code of the pack's list (BDA-28.1)
 * @param description mandatory for the residual category
 * @param alreadySpent whether the money has left without approval: it is recorded as irregular at
 *     once; null: no
 * @param key idempotency key: a repeat has no second effect and gets the first answer
 */
public record SpendingRequest(
    String grantCode,
    @Nullable String projectCode,
    @Nullable LocalDate spentOn,
    String amount,
    String category,
    String payee,
    String purpose,
    @Nullable String description,
    String voucherNo,
    @Nullable String invoiceNo,
    @Nullable Boolean alreadySpent,
    String key) {

  /** What was left out counts as left empty. */
  public SpendingRequest {
    grantCode = Objects.requireNonNullElse(grantCode, "");
    amount = Objects.requireNonNullElse(amount, "");
    category = Objects.requireNonNullElse(category, "");
    payee = Objects.requireNonNullElse(payee, "");
    purpose = Objects.requireNonNullElse(purpose, "");
    voucherNo = Objects.requireNonNullElse(voucherNo, "");
    key = Objects.requireNonNullElse(key, "");
  }
}
