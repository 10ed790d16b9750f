package cn.jiangxin.policy.check;

import cn.jiangxin.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Sums that were reckoned in yuan. */
final class Yuan {
  private Yuan() {}

  /** The sum, cut down to the fen. */
  static Money down(BigDecimal yuan) {
    return Money.nearest(yuan.setScale(2, RoundingMode.DOWN).unscaledValue());
  }
}
