package cn.jiangxin.funding;

import cn.jiangxin.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Boost money granted to a studio, with what came in, went out and is left.
 *
 * @param code number of the grant
 * @param clause the clause it was granted under, e.g. BDA-26.1
 * @param occasion what makes it one of its kind under the clause: the cycle of a star ("C1"), the
 *     code of a boosted project; "" if the clause grants once for ever
 * @param projectCode the project it is for; null for a lump sum
 * @param amount what was granted
 * @param subAccount the unit's separate account for it (BDA-27.2); null: none named
 * @param received sum of the instalments
 * @param spent sum of the spending less what was reversed, irregular money with it
 * @param irregular of that, what had left without being allowed and is to be recovered
 * @param balance what is left of the money received
 * @param fullyPaidOn the day of the instalment that completed the amount; null: not yet
 */
public record Grant(
    long id,
    String code,
    String studioCode,
    String studioName,
    String unitCode,
    String unitName,
    String clause,
    String occasion,
    @Nullable String projectCode,
    Money amount,
    LocalDate grantedOn,
    @Nullable String subAccount,
    Money received,
    Money spent,
    Money irregular,
    Money balance,
    @Nullable LocalDate fullyPaidOn) {

  /** What the payers still owe. */
  public Money outstanding() {
    return amount.minus(received);
  }
}
