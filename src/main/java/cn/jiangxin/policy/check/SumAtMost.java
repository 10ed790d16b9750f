package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Dated;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Amount;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import cn.jiangxin.shared.Money;
import java.math.BigDecimal;

/** Money must not come to more than the stated sum; that sum itself is allowed. */
record SumAtMost(Measure<Amount> measure, Dated<BigDecimal> limit) implements Check {

  static SumAtMost from(Args args) {
    return new SumAtMost(
        args.measure("measure", Measures.AMOUNTS), args.settings().number(args.parameter("limit")));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    BigDecimal allowed = matter.asOf().valueOf(limit);
    if (allowed == null) {
      Silence.enter(draft);
      return;
    }
    Amount amount = measure.of(matter);
    draft
        .facts(amount.facts())
        .counted(amount.least(), allowed)
        .amount(new Money(amount.least().movePointRight(2).longValueExact()));
    if (amount.least().compareTo(allowed) > 0) {
      draft.breach();
    } else {
      draft.pass();
    }
  }
}
