package cn.jiangxin.policy.check;

import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Amount;
import cn.jiangxin.policy.measure.Answer;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;

/** A sum must be more than nothing. */
record Positive(Measure<Amount> measure) implements Condition {

  static Positive from(Args args) {
    return new Positive(args.measure("measure", Measures.AMOUNTS));
  }

  @Override
  public Answer.State test(Matter matter, Draft draft) {
    Amount amount = measure.of(matter);
    draft.facts(amount.facts());
    if (amount.most() == null) {
      draft.missing(measure.name());
      return Answer.State.UNRECORDED;
    }
    if (amount.least().signum() > 0) {
      return Answer.State.YES;
    }
    draft.missing(measure.name());
    return Answer.State.NO;
  }
}
