package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Dated;
import cn.jiangxin.policy.yaml.YamlNode;
import cn.jiangxin.shared.Money;

/** Reads sums of money, which packs state in yuan. */
final class Sums {
  private Sums() {}

  static Dated<Money> of(Args args, YamlNode name) {
    return args.settings().money(args.stated(name));
  }

  static Dated<Money> of(Args args, String key) {
    return of(args, args.block().get(key));
  }
}
