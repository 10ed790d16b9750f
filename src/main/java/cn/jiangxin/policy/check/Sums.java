package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Dated;
import cn.jiangxin.policy.yaml.YamlNode;
import cn.jiangxin.shared.Money;
import java.math.BigDecimal;

/** Reads sums of money, which packs state in yuan. */
final class Sums {
  private Sums() {}

  static Dated<Money> of(Args args, YamlNode name) {
    return args.settings().number(args.stated(name)).map(Sums::money);
  }

  static Dated<Money> of(Args args, String key) {
    return of(args, args.block().get(key));
  }

  private static Money money(BigDecimal yuan) {
    return new Money(yuan.movePointRight(2).longValueExact());
  }
}
