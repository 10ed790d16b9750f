package cn.jiangxin.funding;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A grant to be recorded, as it was typed in.
 *
 * @param code number of the grant; repeating a request with the same number has no second effect
 * @param clause the clause it is granted under, e.g. BDA-26.1
 * @param occasion what makes it one of its kind under the clause, see {@link Grant#occasion()}
 * @param projectCode the project it is for; null for a lump sum
 * @param amount in yuan, more than nought, at most two decimals
 * @param subAccount the unit's separate account (BDA-27.2)
 */
public record GrantRequest(
    String studioCode,
    String code,
    String clause,
    String occasion,
    @Nullable String projectCode,
    String amount,
    @Nullable LocalDate grantedOn,
    @Nullable String subAccount) {

  /** What was left out counts as left empty. */
  public GrantRequest {
    studioCode = Objects.requireNonNullElse(studioCode, "");
    code = Objects.requireNonNullElse(code, "");
    clause = Objects.requireNonNullElse(clause, "");
    occasion = Objects.requireNonNullElse(occasion, "");
    amount = Objects.requireNonNullElse(amount, "");
  }
}
