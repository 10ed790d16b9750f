package cn.jiangxin.policy.measure;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.shared.Money;
import java.util.List;

/** Sums of money of a boosted project. */
final class BoostSums {
  private BoostSums() {}

  static Amount startupFunds(Matter matter) {
    Money funds = matter.boostProject().startupFunds();
    return funds == null
        ? Amount.unrecorded()
        : Amount.exactly(
            funds.toYuan(),
            List.of(
                Facts.number(Term.STARTUP_FUNDS, funds.toYuan(), matter.boostProject().record())));
  }
}
