package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Dated;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Amount;
import cn.jiangxin.policy.measure.Answer;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import java.math.BigDecimal;

/** A quantity must not exceed a limit; the limit itself is allowed. */
record AtMost(Measure<Amount> measure, Dated<BigDecimal> limit) implements Condition {

  static AtMost from(Args args) {
    return new AtMost(
        args.measure("measure", Measures.AMOUNTS), args.settings().number(args.parameter("limit")));
  }

  @Override
  public Answer.State test(Matter matter, Draft draft) {
    BigDecimal most = matter.asOf().valueOf(limit);
    Amount amount = measure.of(matter);
    draft.facts(amount.facts());
    if (most == null) {
      return Silence.unrecorded(draft);
    }
    if (amount.most() == null) {
      draft.limit(most).missing(measure.name());
      return Answer.State.UNRECORDED;
    }
    draft.counted(amount.most(), most);
    return amount.most().compareTo(most) <= 0 ? Answer.State.YES : Answer.State.NO;
  }
}
