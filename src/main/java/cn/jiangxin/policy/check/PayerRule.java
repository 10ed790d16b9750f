package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Settings;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.subject.StudioFile.Affiliation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who pays, by the upper union to which the unit's union belongs on the day the sum arises
 * (BDA-26.3, A-32).
 *
 * @param union the union that makes the difference
 * @param affiliated who pays for unions under it
 * @param others who pays for all others
 */
record PayerRule(String union, String affiliated, String others) {

  static PayerRule from(Settings settings) {
    return new PayerRule(
        settings.code("payerUnion"),
        settings.code("payerIfAffiliated"),
        settings.code("payerOtherwise"));
  }

  /** The upper union on the day; null if it is not recorded. */
  static @Nullable String upperUnion(Matter matter, LocalDate day) {
    for (Affiliation affiliation : matter.studio().unit().affiliations()) {
      if (affiliation.when().contains(day)) {
        return affiliation.upperUnion();
      }
    }
    return null;
  }

  String payer(String upperUnion) {
    return upperUnion.equals(union) ? affiliated : others;
  }
}
