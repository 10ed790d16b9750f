package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Dated;
import cn.jiangxin.policy.clause.Settings;
import cn.jiangxin.shared.Money;
import java.math.BigDecimal;
import java.util.List;

/** Reads sums that a text prints in yuan. */
final class Yuan {
  private Yuan() {}

  static Dated<Money> sum(Settings settings, String parameter) {
    return settings.number(parameter).map(Yuan::money);
  }

  static List<Money> sums(Settings settings, String parameter) {
    return settings.codes(parameter).stream().map(text -> money(new BigDecimal(text))).toList();
  }

  static Money money(BigDecimal yuan) {
    return new Money(yuan.movePointRight(2).longValueExact());
  }
}
