package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Settings;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.subject.StudioFile.Affiliation;
import cn.jiangxin.policy.subject.StudioFile.Grant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who pays, by the upper union to which the unit's union belongs (BDA-26.3, A-32).
 *
 * @param union the union that makes the difference
 * @param affiliated who pays for unions under it
 * @param others who pays for all others
 * @param reference the day whose affiliation counts
 */
record PayerRule(String union, String affiliated, String others, Reference reference) {

  /** The day whose affiliation counts. */
  enum Reference {
    DECISION_DATE,
    /** The day of payment; until then, today. */
    PAYMENT_DATE
  }

  static PayerRule from(Settings settings) {
    return new PayerRule(
        settings.code("payerUnion"),
        settings.code("payerIfAffiliated"),
        settings.code("payerOtherwise"),
        settings.choice("payerDate", Reference.class));
  }

  /**
   * The upper union that counts for a sum; null if it is not recorded.
   *
   * @param on the day on which the sum arose
   */
  @Nullable String upperUnion(Matter matter, LocalDate on) {
    LocalDate day = reference == Reference.DECISION_DATE ? on : paidOn(matter, on);
    for (Affiliation affiliation : matter.studio().unit().affiliations()) {
      if (day == null
          ? matter.asOf().within(affiliation.when())
          : affiliation.when().contains(day)) {
        return affiliation.upperUnion();
      }
    }
    return null;
  }

  private static @Nullable LocalDate paidOn(Matter matter, LocalDate on) {
    for (Grant grant : matter.studio().grants()) {
      if (!grant.grantedOn().isBefore(on) && matter.asOf().happened(grant.paidOn())) {
        return grant.paidOn();
      }
    }
    return null;
  }

  String payer(String upperUnion) {
    return upperUnion.equals(union) ? affiliated : others;
  }
}
