package cn.jiangxin.funding;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An instalment to be recorded, as it was typed in.
 *
 * @param payer code of the paying body (BDA-26.3)
 * @param amount in yuan, more than nought, at most two decimals
 * @param key idempotency key: a repeat has no second effect and gets the first answer
 */
public record InstalmentRequest(
    String grantCode, String payer, String amount, @Nullable LocalDate paidOn, String key) {

  /** What was left out counts as left empty. */
  public InstalmentRequest {
    grantCode = Objects.requireNonNullElse(grantCode, "");
    payer = Objects.requireNonNullElse(payer, "");
    amount = Objects.requireNonNullElse(amount, "");
    key = Objects.requireNonNullElse(key, "");
  }
}
