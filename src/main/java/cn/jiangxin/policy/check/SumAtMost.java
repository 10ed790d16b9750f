package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Dated;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Amount;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import cn.jiangxin.shared.Money;

/** Money must not come to more than the stated sum; that sum itself is allowed. */
record SumAtMost(Measure<Amount> measure, Dated<Money> limit) implements Check {

  static SumAtMost from(Args args) {
    return new SumAtMost(
        args.measure("measure", Measures.AMOUNTS), args.settings().money(args.parameter("limit")));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    Money allowed = matter.asOf().valueOf(limit);
    if (allowed == null) {
      Silence.enter(draft);
      return;
    }
    Amount amount = measure.of(matter);
    draft
        .facts(amount.facts())
        .counted(Yuan.down(amount.least()), allowed)
        .amount(Yuan.down(amount.least()));
    if (amount.least().compareTo(allowed.toYuan()) > 0) {
      draft.breach();
    } else {
      draft.pass();
    }
  }
}
