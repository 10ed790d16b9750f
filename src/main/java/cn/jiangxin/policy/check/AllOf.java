package cn.jiangxin.policy.check;

import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Holding;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;

/**
 * Every listed thing must be there.
 *
 * @param ofTitle whether the clause has nothing to say before a title is held
 */
record AllOf(Measure<Holding> measure, Required required, boolean ofTitle) implements Check {

  static AllOf from(Args args) {
    return new AllOf(args.measure("measure", Measures.HOLDINGS), Required.from(args), false);
  }

  static AllOf ofTitle(Args args) {
    return new AllOf(args.measure("measure", Measures.HOLDINGS), Required.from(args), true);
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    if (ofTitle && matter.title() == null) {
      draft.notApplicable();
    } else {
      required.judge(measure.of(matter), measure.name(), draft);
    }
  }
}
