package cn.jiangxin.policy.check;

import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Answer;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;

/** Something must be stated or proven. */
record Holds(Measure<Answer> measure) implements Condition {

  static Holds from(Args args) {
    return new Holds(args.measure("measure", Measures.ANSWERS));
  }

  @Override
  public Answer.State test(Matter matter, Draft draft) {
    Answer answer = measure.of(matter);
    draft.facts(answer.facts());
    if (answer.state() != Answer.State.YES) {
      draft.missing(measure.name());
    }
    return answer.state();
  }
}
