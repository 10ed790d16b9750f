package cn.jiangxin.policy.check;

import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Holding;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;

/** Other titles do not stand in the way of this one (CSTA-5.6). */
record SeveralTitles(Measure<Holding> measure) implements Check {

  static SeveralTitles from(Args args) {
    return new SeveralTitles(args.measure("measure", Measures.HOLDINGS));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    Holding holding = measure.of(matter);
    if (holding.codes().isEmpty()) {
      draft.notApplicable();
    } else {
      draft.facts(holding.facts()).counted(holding.codes().size()).pass();
    }
  }
}
